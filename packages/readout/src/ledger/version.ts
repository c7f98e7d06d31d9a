import { readFileSync } from "node:fs";

/** This package's version, which stands behind each row that its extractor made. */
export function packageVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) {
    return String(manifest.version);
  }
  throw new Error(`No version in ${file.pathname}`);
}

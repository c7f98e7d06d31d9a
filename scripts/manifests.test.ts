import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8"));

const root = read("package.json");
const manifests = [
  root,
  ...root.workspaces.map((folder: string) => read(`${folder}/package.json`)),
];
const lock: Record<string, { resolved?: string; link?: boolean }> =
  read("package-lock.json").packages;

test("all packages share one version, one licence and the oldest Node.js that they run on", () => {
  for (const key of ["version", "license"]) {
    expect(new Set(manifests.map((manifest) => manifest[key]))).toEqual(new Set([root[key]]));
  }
  expect(new Set(manifests.map((manifest) => manifest.engines.node))).toEqual(
    new Set([root.engines.node]),
  );
});

test("every dependency is pinned to an exact version", () => {
  const loose = manifests.flatMap((manifest) =>
    Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))
      .map(([name, version]) => `${manifest.name}: ${name} ${version}`),
  );
  expect(loose).toEqual([]);
});

test("the lock file names no host, so that any registry serves it", () => {
  const hosts = Object.entries(lock)
    .filter(([, entry]) => entry.resolved !== undefined && !entry.link)
    .map(([path, entry]) => `${path}: ${entry.resolved}`);
  expect(hosts).toEqual([]);
});

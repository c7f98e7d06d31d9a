import { useEffect, useState } from "preact/hooks";
import { type Answer, known, watch } from "./client.ts";

const NOTHING = { state: "loading" } as const;

/** The API's answer for an address; loading at first, at once where it was asked before. `null` asks for nothing. */
export function useApi<T>(path: string | null): Answer<T> {
  useWatched(path === null ? [] : [path]);
  return path === null ? NOTHING : known<T>(path);
}

/** The same for several addresses, in their order. */
export function useApiAll<T>(paths: readonly string[]): readonly Answer<T>[] {
  useWatched(paths);
  return paths.map((path) => known<T>(path));
}

/** Shows a component again when an answer that it shows has changed, whoever asked. */
function useWatched(paths: readonly string[]): void {
  const [, showAgain] = useState(0);
  const joined = paths.join("\n");
  useEffect(() => {
    const addresses = joined === "" ? [] : joined.split("\n");
    const stops = addresses.map((path) => watch(path, () => showAgain((n) => n + 1)));
    return () => {
      for (const stop of stops) stop();
    };
  }, [joined]);
}

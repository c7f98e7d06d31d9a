import { useEffect, useState } from "preact/hooks";
import { type Answer, ask, known } from "./client.ts";

const NOTHING = { state: "loading" } as const;

/** The API's answer for an address; loading at first, at once where it was asked before. `null` asks for nothing. */
export function useApi<T>(path: string | null): Answer<T> {
  const [, showAgain] = useState(0);
  useEffect(() => {
    if (path === null) return undefined;
    let wanted = true;
    ask(path).then((changed) => {
      if (wanted && changed) showAgain((n) => n + 1);
    });
    return () => {
      wanted = false;
    };
  }, [path]);
  return path === null ? NOTHING : known<T>(path);
}

/** The same for several addresses, in their order. */
export function useApiAll<T>(paths: readonly string[]): readonly Answer<T>[] {
  const [, showAgain] = useState(0);
  const joined = paths.join("\n");
  useEffect(() => {
    let wanted = true;
    for (const path of joined === "" ? [] : joined.split("\n")) {
      ask(path).then((changed) => {
        if (wanted && changed) showAgain((n) => n + 1);
      });
    }
    return () => {
      wanted = false;
    };
  }, [joined]);
  return paths.map((path) => known<T>(path));
}

import type { Shell } from "./shell.ts";

/** Writes a stream of values as JSON Lines or as one array, as they come; false once nobody reads any more. */
export type ValueWriter = {
  readonly write: (value: unknown) => Promise<boolean>;
  readonly end: () => Promise<boolean>;
};

export function valueWriter(shell: Pick<Shell, "out">, format: "json" | "jsonl"): ValueWriter {
  let count = 0;
  return {
    write: (value) => {
      const line = JSON.stringify(value);
      if (format === "jsonl") return shell.out(`${line}\n`);
      return shell.out(`${count++ === 0 ? "[\n" : ",\n"}${line}`);
    },
    end: async () => {
      if (format === "jsonl") return true;
      return shell.out(count === 0 ? "[]\n" : "\n]\n");
    },
  };
}

/** One value, indented for people who look at it. */
export const writeJson = (shell: Shell, value: unknown): Promise<boolean> =>
  shell.out(`${JSON.stringify(value, null, 2)}\n`);

import type { Name } from "./find-names.ts";
import type { Office } from "./find-offices.ts";
import type { Words } from "./words.ts";

const HONOURING = new Set(
  "anniversary memory late tribute grave tomb monument mausoleum birth birthday legacy commemorating commemorate martyr martyrs martyrdom wreath bust statue jubilee assassination".split(
    " ",
  ),
);

/**
 * True where a name stands only to honour the dead: "the 100th anniversary of the birth of National Leader X",
 * "the late President X", "in memory of X". What X did himself ("the late X said") doesn't count against it.
 */
export function isHonoured(words: Words, name: Name, offices: readonly Office[]): boolean {
  if (
    name.offices.some((index) =>
      /^(?:national|founding) (?:leader|father)$/iu.test(offices[index]?.role ?? ""),
    )
  ) {
    return true;
  }
  for (let at = name.first - 1; at >= Math.max(0, name.start - 7); at--) {
    const low = words.low[at] ?? "";
    if (words.sentence[at] !== words.sentence[name.start] || /^(?:[,;:]|and|with|by)$/u.test(low))
      return false;
    if (HONOURING.has(low)) return true;
  }
  return false;
}

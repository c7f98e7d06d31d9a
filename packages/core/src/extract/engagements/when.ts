import type { Reach } from "./circumstances.ts";
import { type Item, isWord, type Scene } from "./items.ts";
import type { Told } from "./telling.ts";

/**
 * The date of an engagement: behind its words up to `to`, else before them. Exact ones first; never one that belongs to
 * what somebody said or to another verb, nor a decade.
 */
export function dateIn(scene: Scene, reach: Reach, to: number): Told | null {
  const { items } = scene;
  const after = timesIn(items, reach.verb, to).filter(
    (item) => !isOfOther(items.slice(reach.end, items.indexOf(item))),
  );
  const before = timesIn(items, 0, reach.verb).filter(
    (item) => !isInContent(items, items.indexOf(item)),
  );
  const found = exact(after) ?? exact(before) ?? after[0] ?? before.at(-1);
  if (!found?.time) return null;
  return {
    value: found.time.value,
    at: { start: found.start, end: found.end },
    reason: found.time.reason,
  };
}

/** "said that ties dating to 1992", "which were built in 1992": the time of something else. */
function isInContent(items: readonly Item[], at: number): boolean {
  const said = items.findLastIndex((item, index) => index < at && isWord(item, SAYING));
  return items.slice(0, at).some((item) => isWord(item, RELATIVE)) || (said >= 0 && at - said > 3);
}
const SAYING = new Set(
  "said says noted stressed recalled added stated emphasised emphasized underlined underscored told".split(
    " ",
  ),
);

/** "a meeting with Y, his country had signed it in 1992": another verb stands between. */
const isOfOther = (between: readonly Item[]): boolean =>
  between.some(
    (item, at) =>
      /^(?:had|has|have)$/u.test(item.lower) &&
      !/^(?:been|taken|also)$/u.test(between[at + 1]?.lower ?? ""),
  );

const RELATIVE = new Set(["who", "which", "that", "since", "until"]);

/** Words that make a time a measure or a bound of something else. */
const NOT_WHEN = new Set(["since", "until", "by", "for", "of", "from"]);

const timesIn = (items: readonly Item[], from: number, to: number): readonly Item[] =>
  items
    .slice(from, to)
    .filter(
      (item, at) =>
        item.time && !isDecade(item.time.value) && !(at + from > 0 && isSince(items, at + from)),
    );

/** "198X": no engagement is dated so. */
const isDecade = (value: string): boolean => /^\d{2,3}X/u.test(value);

const isSince = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], NOT_WHEN) &&
  items[at - 1]?.lower !== "from" &&
  items[at - 1]?.lower !== "for";

const exact = (items: readonly Item[]): Item | undefined =>
  items.find((item) => item.time?.grain === "day" || item.time?.grain === "period");

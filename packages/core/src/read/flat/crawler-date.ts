import { type Told, toldAt } from "../draft.ts";
import { type Passage, slicePassage } from "../passage.ts";
import { readMetadataDate } from "../publication-date.ts";

/** " date 2019-12-13 BAKU, …": a date that a crawler wrote before the page's own words; not "The date 2019-12-13". */
const CRAWLER_DATE =
  /^(?:publication[ _-]?|publish(?:ed)?[ _-]?|pub)?(?:date|published)\s*[:=]?\s*(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?)(?=\s|$)/i;

/** Takes the crawler's date off the first passage. `rest` is null when the passage held nothing else. */
export function takeCrawlerDate(
  passage: Passage,
): { readonly published: Told; readonly rest: Passage | null } | null {
  const match = CRAWLER_DATE.exec(passage.text);
  const iso = match?.[1] ? readMetadataDate(match[1]) : null;
  if (!match || !iso) return null;
  const words = slicePassage(passage, 0, match[0].length);
  if (!words) return null;
  return {
    published: toldAt(iso, words, "crawler-date"),
    rest: slicePassage(passage, match[0].length),
  };
}

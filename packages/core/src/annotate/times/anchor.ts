import type { Report } from "../../model/report.ts";

/**
 * What relative expressions are counted from: the dateline's date, else the publication. Month and day are null where
 * the anchor is no more exact. A publication counts by its own calendar day, whatever the zone.
 */
export type Anchor = {
  readonly kind: "dateline" | "published";
  readonly text: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
};

/** "2019-12-13", "2024-05-06T10:00:00+03:00", "2024-05"; not "2024-05-06/2024-05-08". */
const ISO_START = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=T|$)/;

function readAnchor(kind: Anchor["kind"], date: string | null): Anchor | null {
  const match = ISO_START.exec(date ?? "");
  if (!match) return null;
  const [text, year, month, day] = match;
  return {
    kind,
    text,
    year: Number(year),
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
}

/** The dateline where it tells a whole day; else the publication; else what the dateline tells. */
export function findAnchor(report: Pick<Report, "dateline" | "published">): Anchor | null {
  const dateline = readAnchor("dateline", report.dateline?.date ?? null);
  if (dateline && dateline.day !== null) return dateline;
  return readAnchor("published", report.published) ?? dateline;
}

/** Why a value follows from the anchor: '"last year" counted from the dateline, 2019-12-13'. */
export const anchorText = (words: string, anchor: Anchor): string =>
  `"${words.trim().replace(/\s+/g, " ")}" counted from the ${
    anchor.kind === "dateline" ? "dateline" : "publication"
  }, ${anchor.text}`;

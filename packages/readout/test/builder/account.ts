import { createHash } from "node:crypto";
import type { Supplied } from "@readout/core";
import { type Built, RecordBuilder } from "./record-builder.ts";

/** Short made-up accounts whose every part a test may vary: what is told, where it was found, what the user supplied. */
export type AccountOf = {
  readonly label?: string;
  readonly url?: string | null;
  readonly title?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly type?: "meeting" | "visit" | "call";
  readonly main?: boolean;
  readonly date?: string | null;
  readonly place?: string | null;
  readonly host?: PartyOf | null;
  readonly guest?: PartyOf;
  readonly said?: string;
};

export type PartyOf = {
  readonly name: string;
  readonly role: string | null;
  readonly of: string | null;
};

export const DOLEN: PartyOf = { name: "Mira Dolen", role: "President", of: "Arvenia" };
export const KASTEL: PartyOf = { name: "Ivo Kastel", role: "Governor", of: "Sorn Region" };

const titled = ({ name, role, of }: PartyOf): string =>
  [role, of === null ? null : `of ${of}`, name].filter((word) => word !== null).join(" ");

/** One account of a meeting; the words cited are those of its text. */
export function account(told: AccountOf = {}): Built {
  const { host = DOLEN, guest = KASTEL, date = "2023-05-04", place = null } = told;
  const { said = "the road will be open in autumn" } = told;
  const parties = [host, guest].filter((party) => party !== null);
  const opening = parties.map(titled).join(" met ");
  const when = date === null ? "" : ` on ${date}`;
  const where = place === null ? "" : ` in ${place}`;
  const text = `${opening}${where}${when}.\n\n${guest.name} said that ${said}. Trade grew by 12 percent.`;
  const builder = new RecordBuilder({
    label: told.label ?? "account",
    text,
    title: told.title ?? "A meeting",
    outlet: told.outlet === undefined ? "ARVINFORM" : told.outlet,
    published: told.published === undefined ? "2023-05-05" : told.published,
    url: told.url ?? null,
  });
  for (const party of parties) builder.person({ ...party, words: { "": titled(party) } });
  builder.engagement({
    main: told.main ?? true,
    type: told.type ?? "meeting",
    date,
    place,
    host: host === null ? [] : [host.name],
    guest: [guest.name],
    participants: parties.map((party) => ({
      ...party,
      side: party === host ? ("host" as const) : ("guest" as const),
      part: null,
    })),
    words: {
      "": opening,
      ...(date === null ? {} : { date }),
      ...(place === null ? {} : { place }),
    },
  });
  builder.statement({ speaker: [guest.name], text: said, words: { "": said } });
  builder.figure({
    value: 12,
    unit: "percent",
    indicator: "trade",
    change: "increase",
    words: { "": "12 percent" },
  });
  builder.undertaking({ what: said, words: { "": said } });
  return builder.build();
}

/** The same report found elsewhere, or with other values supplied by the user. */
export function foundAgain(
  built: Built,
  change: { readonly path?: string; readonly url?: string; readonly supplied?: Partial<Supplied> },
): Built {
  const { source, raw } = built.source;
  const supplied = { ...source.supplied, ...change.supplied };
  const path = change.path ?? source.path;
  const url = change.url ?? source.url;
  const record = {
    ...built.record,
    source: { ...built.record.source, path, url },
    outlet: supplied.outlet ?? built.record.outlet,
    published: supplied.published ?? built.record.published,
    title: supplied.title ?? built.record.title,
  };
  return {
    source: { source: { ...source, path, url, supplied }, raw },
    report: { ...built.report, source: record.source },
    record,
  };
}

/** The same words in other bytes, as a second crawl of one page gives them: a line break at the end. */
export function otherBytes(built: Built): Built {
  const raw = new TextEncoder().encode(`${built.source.source.text}\n`);
  const sha256 = createHash("sha256").update(raw).digest("hex");
  const old = built.source.source.sha256.slice(0, 16);
  const text = `${built.source.source.text}\n`;
  const rekeyed: Built["record"] = JSON.parse(
    JSON.stringify(built.record).replaceAll(old, sha256.slice(0, 16)),
  );
  const info = { ...built.record.source, sha256, bytes: raw.length };
  return {
    source: { source: { ...built.source.source, sha256, bytes: raw.length, text }, raw },
    report: { ...built.report, source: info },
    record: { ...rekeyed, source: info },
  };
}

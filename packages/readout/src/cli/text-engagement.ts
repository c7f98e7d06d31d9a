import type { ChronicleItem } from "../ledger/types.ts";
import { dateWords, partyWords } from "./chronicle-table.ts";
import { amountWords, engagementHead, saidWords } from "./entry-words.ts";
import type { Colours } from "./shell.ts";
import { counted, hang, plain, wrap } from "./words.ts";

/** One engagement for people to read: who took part, then what each account tells of it. */
export function textEngagement(
  item: ChronicleItem,
  { width, colours }: { readonly width: number; readonly colours: Colours },
): string {
  const date = dateWords(item).replace("\n", item.date === null ? " " : "");
  const lines = [
    ...wrap(`${date}  ${engagementHead(item)}`, width).map(colours.bold),
    colours.dim(item.id),
    "",
  ];
  for (const party of item.parties)
    lines.push(...wrap(partyWords(party), width - 2).map((l) => `  ${l}`));
  lines.push("", colours.bold(counted(item.accounts.length, "ACCOUNT", "ACCOUNTS")));
  for (const { report, statements, figures, undertakings, gifts } of item.accounts) {
    const facts = [report.outlet, report.published, report.title].filter((v) => v !== null);
    lines.push("", ...wrap(plain(facts.join(" · ") || report.label), width).map(colours.cyan));
    lines.push(
      colours.dim(
        plain([report.label, report.id, report.url].filter((v) => v !== null).join("  ")),
      ),
    );
    const add = (head: string, text: string): void => {
      lines.push(hang(`  ${head}`, plain(text), 16, width));
    };
    for (const s of statements) add(s.act, saidWords(s));
    for (const f of figures)
      add("figure", join([amountWords(f), f.indicator, f.period, f.speaker.join(", ")]));
    for (const u of undertakings) add(u.status, join([u.what, u.by, u.date]));
    for (const g of gifts) add("gift", join([g.what, g.from, g.to]));
  }
  return `${lines.join("\n")}\n`;
}

const join = (facts: readonly (string | null)[]): string =>
  facts.filter((v) => v !== null && v !== "").join("; ");

import type { ChronicleItem } from "../ledger/types.ts";
import { partyWords } from "./chronicle-table.ts";
import { amountWords, engagementHead, saidWords } from "./entry-words.ts";
import { plain } from "./words.ts";

const MOST_STATEMENTS = 5;

/**
 * The chronicle as a Markdown document: a heading a year, an engagement a heading below it with all its accounts. What
 * only its publication bounds stands in that year, marked "not after"; what has no date at all stands under the last heading.
 */
export function chronicleMarkdown(items: readonly ChronicleItem[]): string {
  const lines = ["# Chronicle"];
  const years = new Map<string, ChronicleItem[]>();
  for (const item of items) {
    const year = yearOf(item);
    const list = years.get(year);
    if (list === undefined) years.set(year, [item]);
    else list.push(item);
  }
  // Digits sort before "Undated".
  for (const year of [...years.keys()].sort()) {
    lines.push("", `## ${year}`);
    for (const item of years.get(year) ?? []) lines.push("", ...engagementLines(item));
  }
  return `${lines.join("\n")}\n`;
}

/** The first year that its date names: 2024 of "../2024-05" too. */
const yearOf = (item: ChronicleItem): string =>
  /\d{4}/.exec(item.date ?? item.notAfter ?? "")?.[0] ?? "Undated";

function engagementLines(item: ChronicleItem): readonly string[] {
  const date =
    item.date ??
    (item.notAfter === null ? "undated" : `not after ${item.notAfter.slice(0, 10)} (published)`);
  const lines = [`### ${date}: ${escaped(engagementHead(item))}`, ""];
  for (const party of item.parties) lines.push(`- ${escaped(partyWords(party))}`);
  if (item.parties.length > 0) lines.push("");
  for (const account of item.accounts) {
    const { report } = account;
    const name = escaped(plain(report.title ?? report.label));
    const link =
      report.url === null
        ? name
        : `[${name}](${report.url.replace(/[()\s<>]/g, encodeURIComponent)})`;
    lines.push(
      `${escaped(plain(report.outlet ?? "Outlet not told"))}: ${link}${report.published === null ? "" : `, ${report.published.slice(0, 10)}`}`,
      "",
    );
    for (const statement of account.statements.slice(0, MOST_STATEMENTS)) {
      lines.push(`> ${escaped(saidWords(statement))}`, "");
    }
    const more = account.statements.length - MOST_STATEMENTS;
    if (more > 0) lines.push(`> (${more} more)`, "");
    for (const f of account.figures) {
      lines.push(
        `- figure: ${escaped(plain([amountWords(f), f.indicator, f.period].filter((v) => v !== null).join("; ")))}`,
      );
    }
    for (const u of account.undertakings)
      lines.push(`- undertaking, ${u.status}: ${escaped(plain(u.what))}`);
    for (const g of account.gifts) lines.push(`- gift: ${escaped(plain(g.what))}`);
    if (account.figures.length + account.undertakings.length + account.gifts.length > 0)
      lines.push("");
  }
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A report's words must not become markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, "\\$&");

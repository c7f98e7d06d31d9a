import type { PersonView } from "../ledger/types.ts";
import { chronicleTable } from "./chronicle-table.ts";
import type { Colours } from "./shell.ts";
import { counted, hang, officeWords, plain } from "./words.ts";

const MOST_STATEMENTS = 20;

/** One person for people to read: offices over time, engagements, the statements. */
export function textPerson(
  view: PersonView,
  looks: { readonly width: number; readonly colours: Colours },
): string {
  const { width, colours } = looks;
  const lines = [colours.bold(plain(view.name)), colours.dim(view.id)];
  if (view.otherNames.length > 0) lines.push(`also ${view.otherNames.map(plain).join(", ")}`);
  if (view.offices.length > 0) lines.push("", colours.bold("OFFICES"));
  for (const held of view.offices) {
    const time =
      held.first === held.last ? held.first : `${held.first ?? "…"} to ${held.last ?? "…"}`;
    const text = `${officeWords(held) ?? ""} (${counted(held.reports, "report")})`;
    lines.push(hang(`  ${time ?? "undated"}`, plain(text), 28, width));
  }
  if (view.engagements.length > 0) {
    lines.push("", colours.bold("ENGAGEMENTS"), chronicleTable(view.engagements, looks).trimEnd());
  }
  if (view.statements.length > 0)
    lines.push("", colours.bold(`STATEMENTS (${view.statements.length})`));
  for (const { report, statement } of view.statements.slice(0, MOST_STATEMENTS)) {
    const text = statement.mode === "direct" ? `“${statement.text}”` : statement.text;
    const from = [report.outlet ?? report.label, report.published?.slice(0, 10)]
      .filter(Boolean)
      .join(", ");
    lines.push(hang(`  ${statement.act}`, plain(`${text} (${from})`), 16, width));
  }
  const more = view.statements.length - MOST_STATEMENTS;
  if (more > 0) lines.push(`  … and ${more} more: readout show ${view.id} --json`);
  return `${lines.join("\n")}\n`;
}

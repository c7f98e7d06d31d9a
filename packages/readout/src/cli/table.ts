import { pad, shorten, widthOfText, wrap } from "./words.ts";

/**
 * A column: its heading, the fewest columns of the screen that it can be squeezed into, and how much more room than the
 * others it is worth (1 where nothing is said). `hang` indents the lines of an entry after its first.
 */
export type Column = {
  readonly heading: string;
  readonly least: number;
  readonly worth?: number;
  readonly hang?: number;
};

export type Row = {
  /** One a column; a cell may hold lines. */
  readonly cells: readonly string[];
  /** Lines under the row, from the second column on, each cut to one line. */
  readonly below?: readonly string[];
};

const GAP = 2;

type Looks = {
  readonly width: number;
  readonly heading?: (text: string) => string;
  readonly below?: (text: string) => string;
};

/**
 * A table without rules, as wide as its contents need and at most as wide as the terminal: columns that are too wide
 * give way, the widest first, and their cells wrap. Rows of more than one line are set apart by an empty line.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly Row[],
  looks: Looks,
): string {
  const widths = columnWidths(columns, rows, looks.width);
  const blocks = rows.map((row) => renderRow(row, columns, widths, looks));
  const apart = blocks.some((block) => block.includes("\n"));
  const head = columns
    .map((c, i) => pad(c.heading, widths[i] ?? 0))
    .join(" ".repeat(GAP))
    .trimEnd();
  return `${[(looks.heading ?? same)(head), ...blocks].join(apart ? "\n\n" : "\n")}\n`;
}

const same = (text: string): string => text;

function columnWidths(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
): readonly number[] {
  const widths = columns.map((column, i) => {
    const lines = rows.flatMap((row) => (row.cells[i] ?? "").split("\n"));
    return lines.reduce(
      (most, line) => Math.max(most, widthOfText(line)),
      widthOfText(column.heading),
    );
  });
  const room = width - GAP * (columns.length - 1);
  for (;;) {
    const over = widths.reduce((sum, w) => sum + w, 0) - room;
    if (over <= 0) return widths;
    let widest = -1;
    let most = 0;
    widths.forEach((w, i) => {
      const slack = w - (columns[i]?.least ?? 1);
      const weight = w / (columns[i]?.worth ?? 1);
      if (slack > 0 && weight > most) {
        widest = i;
        most = weight;
      }
    });
    if (widest === -1) return widths;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
}

function renderRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  looks: Looks,
): string {
  const cells = widths.map((width, i) =>
    (row.cells[i] ?? "").split("\n").flatMap((line) => hanging(line, width, columns[i]?.hang ?? 0)),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines: string[] = [];
  for (let n = 0; n < height; n++) {
    lines.push(
      cells
        .map((cell, i) => pad(cell[n] ?? "", widths[i] ?? 0))
        .join(" ".repeat(GAP))
        .trimEnd(),
    );
  }
  const indent = (widths[0] ?? 0) + GAP;
  for (const line of row.below ?? []) {
    const cut = shorten(line, Math.max(20, looks.width - indent));
    lines.push(" ".repeat(indent) + (looks.below ?? same)(cut));
  }
  return lines.join("\n");
}

function hanging(text: string, width: number, indent: number): readonly string[] {
  const [first = "", ...rest] = wrap(text, width);
  if (rest.length === 0) return [first];
  const below = wrap(text.slice(first.length), width - indent);
  return [first, ...below.map((line) => " ".repeat(indent) + line)];
}

/** One row of CSV (RFC 4180: CR LF at the end, quotation marks doubled). Null is an empty cell. */
export function csvRow(
  values: readonly (string | number | boolean | null)[],
  options: { readonly exact: boolean },
): string {
  const cells = values.map((value) => {
    if (value === null) return "";
    const text = typeof value === "string" && !options.exact ? defused(value) : String(value);
    return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(",")}\r\n`;
}

/**
 * A spreadsheet computes a cell that begins with one of these signs, and a page's author could make it fetch or send
 * something. An apostrophe before it keeps it words. Numbers stay numbers.
 */
const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

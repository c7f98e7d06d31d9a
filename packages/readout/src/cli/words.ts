import stringWidth from "string-width";

/** Text for people on a terminal: cleaned, measured, wrapped and shortened by the columns that it takes. */

/** One line without control characters: a report must not move the cursor or colour the screen. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}

export const widthOfText = (text: string): number => stringWidth(text);

/** Cut to a width at a word's end, with an ellipsis where something is missing. */
export function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = "";
  for (const letter of text) {
    if (stringWidth(cut + letter) > width - 1) break;
    cut += letter;
  }
  const space = cut.lastIndexOf(" ");
  const whole = space > cut.length * 0.6 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:.–—-]+$/u, "")}…`;
}

/** An address, or an id with a hash in it: a part of it is of no use to anyone who copies it. */
const COPIED = /^[^\s]*(?:https?:\/\/[^\s]+|[0-9a-f]{16}[0-9a-f-]*)[^\s]*$/;

/**
 * Wraps at spaces, but not at no-break ones. A word that is longer than a line is cut, unless it is to be copied: that
 * stands on a line of its own, however long. Never gives an empty list.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\n]+/).filter((w) => w !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (stringWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (stringWidth(line) > width && !COPIED.test(line)) {
      let head = "";
      for (const letter of line) {
        if (head !== "" && stringWidth(head + letter) > width) break;
        head += letter;
      }
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** `head`, then wrapped text from column `indent` on; below the head where that is too long to stand beside it. */
export function hang(head: string, text: string, indent: number, width: number): string {
  const lines = wrap(text, Math.max(20, width - indent)).map((line) => " ".repeat(indent) + line);
  if (stringWidth(head) > indent - 2) return [head, ...lines].join("\n");
  const [first = "", ...others] = lines;
  return [pad(head, indent) + first.slice(indent), ...others].join("\n");
}

export const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - stringWidth(text)));

/** 1234567 → "1,234,567": the same on every machine, whatever its language. */
export function grouped(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  if (!/^-?\d+$/.test(whole)) return String(value);
  const marked = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

/** "1 report", "2 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** 1536 → "1.5 kB". */
export function byteSize(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}

/** "President of Nordland", "President", null: an office in words. */
export function officeWords(office: {
  readonly role: string | null;
  readonly of: string | null;
}): string | null {
  const { role, of } = office;
  if (role === null) return of;
  return of === null || role.toLowerCase().includes(of.toLowerCase()) ? role : `${role} of ${of}`;
}

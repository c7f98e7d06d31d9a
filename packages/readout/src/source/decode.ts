import { type EncodingBasis, type Problem, problem, type Source } from "@readout/core";

/**
 * Bytes to text: a byte-order mark decides; else UTF-8 where the bytes are valid UTF-8; else the charset that the page
 * declares; else Windows-1252, which gives every byte a character. A byte-order mark is no part of the text.
 */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly basis: EncodingBasis;
};

/** The head of a page in which a declaration counts (the HTML standard asks for the first 1024 bytes; pages stray). */
const DECLARATION_BYTES = 4096;

/** `<meta charset="koi8-r">`, `<meta http-equiv=… content="text/html; charset=koi8-r">`; not `<p>charset=x`. */
const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
/** `<?xml version="1.0" encoding="iso-8859-2"?>` at the very start; not later in the page. */
const XML_ENCODING = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i;

/** What bytes 0x80 to 0x9F mean in Windows-1252. Node 20 decodes them as ISO-8859-1 controls (“ becomes U+0093). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decode(bytes: Uint8Array, mayDeclare: boolean): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) {
    return { text: decodeAs(bytes, marked), encoding: marked, basis: "byte-order-mark" };
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", basis: "valid-utf-8" };
  const declared = mayDeclare ? declaredEncoding(bytes) : null;
  if (declared !== null) {
    return { text: decodeAs(bytes, declared), encoding: declared, basis: "declared" };
  }
  return { text: decodeAs(bytes, "windows-1252"), encoding: "windows-1252", basis: "fallback" };
}

/** Decodes bytes in a named encoding, as `decode` did when it chose it: the same bytes give the same text again. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "windows-1252") return windows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

/** The encoding that a byte-order mark tells, null where there is none. */
export function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A doubt where a page declares a charset that nobody knows: it was read as Windows-1252, and letters may be wrong. */
export function encodingDoubt(
  source: Pick<Source, "text" | "mediaType" | "encodingBasis">,
): Problem | null {
  if (source.mediaType !== "text/html" || source.encodingBasis !== "fallback") return null;
  const label = declaredLabel(source.text.slice(0, DECLARATION_BYTES));
  if (label === null) return null;
  const message = `The page declares the charset ${label}, which is unknown or cannot be its own; it was read as Windows-1252. Where letters are wrong, convert the file to UTF-8.`;
  return problem("encoding-invalid", message);
}

function declaredLabel(head: string): string | null {
  return (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1] ?? null;
}

/** The declared charset by its normal name; null for an unknown one, and for UTF-16, which such bytes cannot be. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString("latin1");
  const label = declaredLabel(head);
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}

function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  // The control characters are what is looked for: they stand for the bytes 0x80 to 0x9F.
  return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

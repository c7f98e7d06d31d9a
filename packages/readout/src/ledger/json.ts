import { deflateSync, inflateSync } from "node:zlib";
import type { OffsetMap } from "@readout/core";

/** How lists and bytes are kept in columns. */
export const toJson = (value: unknown): string => JSON.stringify(value);

/** What `toJson` wrote; the column says which type that was. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

export const compress = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

/** Throws where the bytes are damaged. */
export function decompress(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = inflateSync(bytes);
  return new Uint8Array(buffer, byteOffset, length);
}

/** Shorter maps are kept as they are: making a compressor costs more than it saves. */
const SHORT = 1000;

export function packMap(map: OffsetMap): Uint8Array {
  const json = JSON.stringify(map);
  return json.length < SHORT ? Buffer.from(json) : deflateSync(json);
}

/** Throws where the bytes are damaged. */
export function unpackMap(bytes: Uint8Array): OffsetMap {
  const plain = bytes[0] === OPENING_BRACKET;
  return fromJson<OffsetMap>(Buffer.from(plain ? bytes : inflateSync(bytes)).toString("utf8"));
}

const OPENING_BRACKET = 0x5b;

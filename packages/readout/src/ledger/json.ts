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

export const packMap = (map: OffsetMap): Uint8Array => deflateSync(JSON.stringify(map));

export const unpackMap = (bytes: Uint8Array): OffsetMap =>
  fromJson<OffsetMap>(inflateSync(bytes).toString("utf8"));

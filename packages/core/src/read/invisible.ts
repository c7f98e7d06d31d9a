/**
 * Characters that print nothing: control characters but white space, soft hyphens, zero-width spaces, marks of writing
 * direction. They are no part of a report's words. Zero-width joiners are: some scripts need them.
 */
export const INVISIBLE =
  /(?:(?!\s)[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069])+/gu;

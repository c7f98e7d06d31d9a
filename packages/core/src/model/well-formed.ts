/** Half a surrogate pair, which UTF-8 cannot hold; not "😀", a whole pair. */
const HALF_A_PAIR = /\p{Surrogate}/gu;

/** Text that any file can hold: half a pair, as JSON's `\ud83d` alone makes it, is U+FFFD, of the same length. */
export const wellFormed = (text: string): string => text.replace(HALF_A_PAIR, "\uFFFD");

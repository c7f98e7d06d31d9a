/** Letters that Unicode does not split into a base letter and a mark, as English texts write them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "e",
};

/**
 * A name as it is compared: lower case, without diacritics, white space as single spaces, one kind of apostrophe.
 * "Şahin  ÖZ" and "Sahin Oz" are one name; hyphens and initials stay, so nothing else is.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıøłđðþßæœə]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[‘’ʻʼʿʾ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** True where all words of `inner` stand in `outer` side by side; both folded. "ozola" is within "anna ozola". */
export function holdsWords(outer: string, inner: string): boolean {
  return inner !== "" && ` ${outer} `.includes(` ${inner} `);
}

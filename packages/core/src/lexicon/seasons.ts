/** Seasons by their EDTF level 1 code: 2023-22 is the summer of 2023, in either hemisphere. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

import type { Office } from "./find-offices.ts";
import { closesOpeningPhrase } from "./opening-phrase.ts";
import type { Words } from "./words.ts";

/** "Deputy Prime Minister and Minister of Trade X": the titles that lead up to this one, in text order. */
export function joinedTitles(
  words: Words,
  offices: readonly Office[],
  last: number,
  behind: number,
): readonly number[] {
  const chain = [last];
  for (let index = last - 1; index >= 0; index--) {
    const here = offices[chain[0] ?? last];
    const before = offices[index];
    if (!here || !before || before.plural) break;
    if (before.last > here.first) continue;
    const gap = gapWords(words, before.last, here.first);
    // "his Norvanian counterpart, President X": one person
    const apposed = gap === "," && !closesOpeningPhrase(words, before.last, behind);
    if (before.counterpart && apposed && here.of === null) chain.unshift(index);
    if (before.counterpart) break;
    const whole = !before.definite || here.of !== null || before.of !== null;
    const article = /^(?:the|a|an)$/u.test(words.low[here.first] ?? "");
    const apart =
      before.of?.kind === "state" && here.of?.kind === "state" && before.of.name !== here.of.name;
    if (!/^(?:and|,|, and|&|-|–|\/|)$/u.test(gap) || article || apart || !whole) break;
    if (before.definite && before.of === null && before.roleLast - before.roleFirst < 2) break;
    if (words.sentence[before.first] !== words.sentence[here.first]) break;
    chain.unshift(index);
  }
  return chain;
}

/** What stands between two titles, forms of politeness not counted: "His Royal Highness". */
const gapWords = (words: Words, from: number, to: number): string =>
  words.low
    .slice(from, to)
    .filter(
      (low) =>
        !/^(?:his|her|royal|highness|majesty|excellency|h\.e\.|hrh|h\.r\.h\.|hh|h\.h\.|he|dr\.?)$/u.test(
          low,
        ),
    )
    .join(" ");

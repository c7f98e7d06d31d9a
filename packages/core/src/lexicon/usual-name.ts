import { ORGANISATIONS } from "./organisations.ts";
import { STATE_FORMS, STATES } from "./states.ts";

/**
 * The name in which the ledger writes a state or a well-known body, from any name that people give it: "UK", "Great
 * Britain", "the Republic of Korea", "Emirati", "EU", or an ISO 3166 code of two letters in capitals. Null for all else.
 */
export function usualName(words: string): string | null {
  const folded = fold(words);
  const told = FORMS.get(folded);
  if (told !== undefined) return told;
  const code = CODES.get(words.trim());
  if (code !== undefined) return code;
  for (const form of FORMS_OF_STATE) {
    if (folded.startsWith(form)) return FORMS.get(fold(folded.slice(form.length))) ?? null;
  }
  return null;
}

/** Whether these words are a state's ISO code and nothing else: "LI" may also be a person's name in capitals. */
export const isStateCode = (words: string): boolean =>
  CODES.has(words.trim()) && !FORMS.has(fold(words));

/** Without case, diacritics, points and a leading article: "the U.K." is "uk". */
function fold(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .replace(/[‘’ʻʼ`]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^the /, "");
}

/** "uk" is written for one state alone, so lower case does for names; a code must stand in capitals. */
const CODES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, name }) => (code === null ? [] : [[code, name] as const])),
);

const FORMS: ReadonlyMap<string, string> = formsOfNames();

const FORMS_OF_STATE: readonly string[] = STATE_FORMS.map((form) => `${fold(form)} of `);

/** Of two that share a form, the first stands: a name before an adjective, a state before a body. */
function formsOfNames(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const put = (form: string, name: string): void => {
    if (!forms.has(fold(form))) forms.set(fold(form), name);
  };
  for (const { name } of STATES) put(name, name);
  for (const { name, others } of STATES) for (const other of others) put(other, name);
  for (const row of ORGANISATIONS) {
    const [name = "", ...others] = row.split("|");
    for (const form of [name, ...others]) put(form, name);
  }
  for (const { name, adjectives } of STATES) for (const word of adjectives) put(word, name);
  return forms;
}

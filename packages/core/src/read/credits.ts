import { NEWS_AGENCIES } from "../lexicon/news-agencies.ts";
import type { Span } from "../model/span.ts";

/** An agency or a site that the text names as the origin of its words. */
export type Credit = { readonly name: string; readonly span: Span };

const NAME =
  "(?:the )?(?<name>\\p{Lu}[\\p{L}\\d&'’.-]{0,30}(?: (?:of |the )?\\p{Lu}[\\p{L}\\d&'’.-]{0,30}){0,4}(?: news agency| news website| agency)?)";
const VERB = "(?:reports?|reported|informs?|informed|writes|wrote|quoted|cited|quotes|cites)";
/** ", Norvpress reports.", "IRNX quoted the minister as saying"; not "The minister reported". */
const NAME_VERB = new RegExp(`(?<=^|[,.;:”"“—–-] ?|as |, as )${NAME} ${VERB}(?![\\p{L}])`, "gu");
/** "According to Norvpress,", "citing the Norvan News Agency", "told Norvpress"; not "according to the minister". */
const TO_NAME = new RegExp(
  `\\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoted by|[Rr]eported by|[Tt]old|[Ii]nterview with|with reference to|[Ii]n a report by) ${NAME}`,
  "gu",
);
/** "IRNX", "Norv.az", "Norvan News Agency": a name that its shape shows to be an agency's. */
const AGENCY_SHAPE =
  /^(?:\p{Lu}{4,}|[\p{L}\d-]+\.\p{Ll}{2,4})$|(?:[Nn]ews )?\b[Aa]gency$|\b(?:News|Press|Radio|TV|Newspaper|Times|news website)$/u;
/** Capitals that are bodies, not agencies. */
const NOT_AGENCY =
  /^(?:NATO|OSCE|ASEAN|OPEC|UNESCO|UNICEF|UNHCR|OCHA|UNDP|IAEA|OECD|BRICS|MERCOSUR|ECOWAS|AUKUS|QUAD|ISIL|ISIS|COVID|CENTCOM|UNGA|UNSC)$/;

function agencyIn(words: string): string | null {
  const name = words.replace(/[.'’-]+$/u, "").replace(/['’]s$/u, "");
  if (NOT_AGENCY.test(name)) return null;
  return NEWS_AGENCIES.has(name) || AGENCY_SHAPE.test(name) ? name : null;
}

/** The agencies and sites that a text credits, once each, in the order of the text. */
export function readCredits(text: string): readonly Credit[] {
  const found: Credit[] = [];
  for (const pattern of [NAME_VERB, TO_NAME]) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.name ?? "";
      const name = agencyIn(words);
      if (!name) continue;
      const start = match.index + match[0].indexOf(words);
      found.push({ name, span: { start, end: start + name.length } });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

import { BINDING_PAPERS } from "../../lexicon/undertaking-verbs.ts";
import { matchesOf } from "../../model/matches.ts";
import type { DocumentEntry } from "../../model/record.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { splitPapers } from "../papers.ts";

/** A paper in one sentence. Offsets lie in the sentence. */
export type FoundDocument = {
  readonly title: Span;
  readonly type: string;
  readonly status: DocumentEntry["status"];
  readonly cue: Span;
  /** Where those who sign stand; null where the words don't tell. */
  readonly signers: Span | null;
  readonly rule: string;
};

const PAPER = BINDING_PAPERS.filter((word) => !/^documents?$/.test(word))
  .sort((a, b) => b.length - a.length)
  .join("|");
/** Words that a title never runs over: "signed by the minister and the agreement". */
const NO_TITLE =
  "(?!(?:no|and|or|to|of|with|that|which|who|in|on|by|at|for|from|as|was|were|has|have|his|her)\\s)";
/** "a memorandum of understanding on water", "the Joint Declaration on Trade"; a name in quotation marks may follow. */
const TITLE = `(?<![\\p{L}’'-])(?:(?:an?|the|several|some|these|our|their|its|more\\s+than\\s+\\p{N}+|a\\s+number\\s+of|a\\s+series\\s+of|a\\s+package\\s+of|\\p{N}+|two|three|four|five|six|seven|eight|nine|ten)\\s+)?(?<title>(?:${NO_TITLE}[\\p{L}’'-]+\\s+){0,6}?(?<type>${PAPER})(?!\\p{L})(?:\\s+of\\s+(?:understanding|intent|cooperation|alliance|friendship|partnership|strategic\\s+partnership))?(?:\\s+(?:on|for|to|between|in\\s+the\\s+field|titled|entitled|concerning|regarding)\\s+[^.;:()]{3,160})?(?:\\s*[“"«][^”"»]{3,160}[”"»])?)`;

type Form = {
  readonly name: string;
  readonly status: DocumentEntry["status"];
  /** Words that the pattern can't do without: most sentences have none, and are passed over quickly. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly active: boolean;
};
const FORMS: readonly Form[] = [
  {
    name: "document-signed",
    status: "signed",
    hint: /signed|inked|concluded|signing|sealed/i,
    // "signed an agreement on trade"; not "signed the guest book"
    pattern: new RegExp(`(?<cue>signed|inked|concluded|signing\\s+of|sealed)\\s+${TITLE}`, "giu"),
    active: true,
  },
  {
    name: "document-initialled",
    status: "initialled",
    hint: /initial/i,
    pattern: new RegExp(`(?<cue>initial(?:l)?ed)\\s+${TITLE}`, "giu"),
    active: true,
  },
  {
    name: "document-was-signed",
    status: "signed",
    hint: /(?:signed|concluded)/i,
    // "A protocol on fishing was signed"
    pattern: new RegExp(
      `${TITLE.replace("{3,160})?(?:", "{3,160}?)?(?:")}\\s+(?<cue>(?:was|were|has\\s+been|have\\s+been)\\s+(?:also\\s+)?(?:signed|concluded))`,
      "giu",
    ),
    active: false,
  },
  {
    name: "document-in-force",
    status: "in force",
    hint: /into\s+force/i,
    pattern: new RegExp(
      `${TITLE.replace("{3,160})?(?:", "{3,160}?)?(?:")}\\s+(?<cue>(?:has\\s+|have\\s+)?(?:entered|came|come)\\s+into\\s+force)`,
      "giu",
    ),
    active: false,
  },
  {
    name: "document-ended",
    status: "ended",
    hint: /denounced|terminated|withdr[ae]w|suspended/i,
    pattern: new RegExp(
      `(?<cue>denounced|terminated|withdr[ae]w\\s+from|suspended)\\s+${TITLE}`,
      "giu",
    ),
    active: true,
  },
  {
    name: "document-proposed",
    status: "proposed",
    hint: /sign|conclude|enter|initial|propos|draft|work|negotiat|progress/i,
    // "to sign a treaty", "are working on an MoU"
    pattern: new RegExp(
      `(?<cue>(?:to|will(?:\\s+also)?|would|should)\\s+(?:sign|conclude|enter\\s+into|initial)|propos(?:ed|al\\s+for)|draft\\s+of|work(?:ing)?\\s+on|negotiat(?:ing|ions\\s+on)|progress\\s+towards?)\\s+${TITLE}`,
      "giu",
    ),
    active: true,
  },
];

/** Where a title stops: the next clause, a time, a list's end. */
const TITLE_END =
  /,\s|\s(?:was|were|has|have|had|is|are|and\s+(?:said|noted|discussed|agreed|to|also|the\s+(?:two|sides))|which|that|during|in\s+(?:\d{4}|\p{Lu}\p{L}+\s+\d|the\s+presence)|on\s+(?:\p{Lu}\p{L}+\s+\d{1,2}|\d{1,2}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|at\s+the\s+end|last|this\s+year|provides|following|after|as)(?=[\s,]|$)/u;

/** A sentence without any paper is passed over quickly. */
const ANY_PAPER = new RegExp(PAPER, "i");

/** Papers told in a sentence with what became of them; of two readings that overlap the first form's stays. */
export function findDocuments(sentence: string): readonly FoundDocument[] {
  const found: FoundDocument[] = [];
  if (!ANY_PAPER.test(sentence)) return found;
  for (const form of FORMS) {
    if (!form.hint.test(sentence)) continue;
    for (const match of matchesOf(form.pattern, sentence)) {
      for (const one of read(sentence, match, form)) {
        if (!found.some((other) => overlaps(one.title, other.title))) found.push(one);
      }
    }
  }
  return found.sort((a, b) => a.title.start - b.title.start);
}

function read(sentence: string, match: RegExpExecArray, form: Form): readonly FoundDocument[] {
  const whole = match.groups?.title ?? "";
  const cue = match.groups?.cue ?? "";
  const at = match.index + match[0].indexOf(cue, form.active ? 0 : whole.length);
  const start =
    match.index + (form.active ? match[0].indexOf(whole, cue.length) : match[0].indexOf(whole));
  const before = sentence.slice(0, match.index);
  if (/\bno\s+$/iu.test(sentence.slice(0, start))) return [];
  if (/\b(?:not|never|refus\w+\s+to|without)\s+$/iu.test(before)) return [];
  // "will witness the signing of", "hope to see signed"
  const ahead =
    /\b(?:will|would|shall|prepar\w+|upcoming|plans?|planned|ahead\s+of|before|discussed)\s+[^.;,]{0,40}$/iu.test(
      before,
    ) && form.status === "signed";
  const told = {
    status: ahead ? "proposed" : form.status,
    cue: { start: at, end: at + cue.length },
    signers:
      form.active && /^(?:signed|inked|concluded|sealed|initial)/iu.test(cue)
        ? { start: 0, end: at }
        : null,
    rule: form.name,
  } as const;
  return titlesIn(sentence, start, whole, form).map((title) => ({ ...told, ...title }));
}

/** How far a list of papers is followed. */
const LIST_REACH = 500;

/** The title matched, and those that a list goes on with: "a memorandum on water, a protocol on fishing". */
function titlesIn(
  sentence: string,
  start: number,
  whole: string,
  form: Form,
): readonly Pick<FoundDocument, "title" | "type">[] {
  const rest = sentence.slice(start, start + LIST_REACH);
  const words = form.active ? rest.slice(0, rest.search(/[.;:()](?=\s|$)|$/u)) : whole;
  const titles: Pick<FoundDocument, "title" | "type">[] = [];
  for (const [index, paper] of splitPapers(words).entries()) {
    const piece = words.slice(paper.start, paper.end);
    const told = index === 0 ? piece.slice(0, whole.length) : piece;
    const cut = TITLE_END.exec(told);
    // "and the agreement on trade was discussed": no longer what was signed
    if (index > 0 && cut && /^\s(?:was|were|is|are|has|have|had)$/u.test(cut[0])) break;
    const title = (cut ? told.slice(0, cut.index) : told).trimEnd();
    const type = TYPE.exec(title)?.[0];
    // a bare "agreement" names no paper
    if (!type || title.split(/\s+/u).length < 2) continue;
    const from = start + paper.start;
    titles.push({
      title: { start: from, end: from + title.length },
      type: singular(type.toLowerCase()),
    });
  }
  return titles;
}

/** The first paper's noun in a title. */
const TYPE = new RegExp(`(?<![\\p{L}-])(?:${PAPER})(?!\\p{L})`, "iu");

function singular(type: string): string {
  if (/^mous?$/.test(type)) return "memorandum";
  if (/^memorand/.test(type)) return "memorandum";
  if (type === "treaties") return "treaty";
  return type.endsWith("s") ? type.slice(0, -1) : type;
}

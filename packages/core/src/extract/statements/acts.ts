import type { StatementAct } from "../../model/record.ts";

/**
 * The act of what was said: the verb decides; a neutral verb's words may still thank, propose, pledge and so on.
 * `direct` words are a speaker's own, in which "we will" binds the speaker's side.
 */
export function refineAct(
  act: StatementAct,
  words: string,
  options: { readonly direct: boolean },
): StatementAct {
  if (act !== "assert" && act !== "praise") return act;
  const opening = words.slice(0, 160).toLowerCase();
  if (act === "praise")
    return /\b(?:terroris|aggress|genocid|crim(?:e|inal)|illegal|violation|threat|dangerous|unacceptable)\b/.test(
      opening,
    )
      ? "criticise"
      : act;
  for (const [refined, pattern] of options.direct ? [...SAID, ...SPOKEN] : [...SAID, ...REPORTED]) {
    if (pattern.test(opening)) return refined;
  }
  return act;
}

/** Words that carry their act in any mode. */
const SAID: readonly (readonly [StatementAct, RegExp])[] = [
  [
    "propose",
    /^(?:the |a |an |that )?(?:urgent |pressing |critical |continued |dire )?(?:need|necessity) (?:for|to|of)\b/,
  ],
  [
    "propose",
    /\b(?:it (?:is|was|would be) (?:necessary|essential|imperative|vital to|time to)|should|must|need to|needs to|ought to)\b/,
  ],
  ["thank", /\b(?:grateful|thankful|gratitude|thanked)\b/],
  ["congratulate", /\bcongratulat/],
  ["condole", /\bcondolence/],
];

/** Reported words: a promise of the speaker's own side. */
const REPORTED: readonly (readonly [StatementAct, RegExp])[] = [
  [
    "pledge",
    /^(?:\p{L}+ ){1,4}(?:will (?:continue|support|provide|send|dispatch|help|work|take|do|keep|remain|assist|build|open|invest)|(?:is|are|was|were|stands?|stood|remains?) (?:always )?(?:ready|prepared|willing|determined|committed|open) (?:to|for))\b/u,
  ],
  ["hope", /^(?:\p{L}+ ){0,3}(?:hopes?|hoped|expects?|expected|looks? forward|looked forward)\b/u],
  ["invite", /\b(?:always be welcome|invites?|invited)\b/],
];

/** A speaker's own words. */
const SPOKEN: readonly (readonly [StatementAct, RegExp])[] = [
  [
    "thank",
    /^(?:\p{L}+ ){0,4}(?:thank you|i thank|i am grateful|i'm grateful|we are grateful|i would like to thank|let me thank)\b/u,
  ],
  ["hope", /^(?:and |but |so )?(?:i|we) (?:do |very much |really )?(?:hope|expect|look forward)\b/],
  [
    "pledge",
    /\b(?:we|i) (?:are|am|'re|remain|stand) (?:also |always |fully |firmly )?(?:determined|committed|ready|prepared|resolved) to\b/,
  ],
  [
    "pledge",
    /^(?:and |so )?(?:we|i) (?:will|shall) (?:continue|support|provide|do|keep|work|help|never)\b/,
  ],
  ["invite", /\bi (?:would like to )?invite you\b/],
];

/** Words that introduce what is said rather than say it: "he is confident that", "I am sure". */
const LEAD_INS: readonly RegExp[] = [
  /^(?:he|she|they|i|we)(?: (?:is|was|are|were|am|'m|'re))?(?: (?:also|very|quite|fully|absolutely|firmly))* (?:confident|convinced|sure|certain|pleased|happy|glad) that /iu,
  /^(?:he|she|they|i|we)(?: (?:is|was|are|were|am))? (?:grateful|thankful)(?: to [^,]{2,60}?)? for /iu,
  /^(?:he|she|they|i|we) (?:expects?|expected|hopes?|hoped|believes?|believed|thinks?|thought)(?: that)? /iu,
  /^(?:once again|again|in particular|in this regard),? /iu,
];

/** How many characters of `words` only introduce the content. */
export function leadInLength(words: string): number {
  for (const pattern of LEAD_INS) {
    const found = pattern.exec(words);
    if (found && words.length - found[0].length > 8) return found[0].length;
  }
  return 0;
}

/** The act that such a lead-in itself tells: "he hopes that" hopes. */
export function leadInAct(words: string): StatementAct | null {
  const lead = words.slice(0, leadInLength(words)).toLowerCase();
  if (/grateful|thankful/.test(lead)) return "thank";
  return /\b(?:expect|hope)/.test(lead) ? "hope" : null;
}

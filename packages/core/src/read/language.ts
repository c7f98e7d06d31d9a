import { eld } from "eld/extrasmall";
import { type Problem, problem } from "../model/problem.ts";

/** How many words a language is asked for, and from how many on the answer is trusted. */
const SAMPLE_LENGTH = 4000;
const FEWEST_WORDS = 12;
/** Small words of English. Short reports full of foreign names mislead the detector, these don't. */
const ENGLISH =
  /^(?:the|of|and|to|in|a|that|with|for|was|is|on|by|has|his|he|as|at|from|will|have|their|its|which|said|be|an|also|between|during)$/;
const ENGLISH_SHARE = 0.22;

/** The language of a text as ISO 639-1; null where it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  if (words.filter((word) => ENGLISH.test(word)).length >= ENGLISH_SHARE * words.length)
    return "en";
  return eld.detect(sample).language || null;
}

/** The doubt about a report that isn't English: it is kept, and nothing is read from it. */
export const languageProblem = (language: string | null): readonly Problem[] =>
  language === null || language === "en"
    ? []
    : [
        problem(
          "language-unsupported",
          `The text is in "${language}". It is kept as it is; entries are read from English texts only. ` +
            "Give an English account of the same event, if there is one.",
        ),
      ];

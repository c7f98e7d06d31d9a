import type { Mention } from "../../model/annotation.ts";
import { placeOf } from "../../model/span.ts";
import { outletOffice } from "../outlet-office.ts";
import { refineAct } from "./acts.ts";
import type { DirectSpeech } from "./direct.ts";
import type { Said } from "./extract-statements.ts";
import type { SentenceReader } from "./sentence-reader.ts";
import { type Speaker, single } from "./subjects.ts";

/** The share of sentences in the first person from which a text is taken for its author's own voice. */
const OWN_VOICE = 0.4;

/** True for a statement that its author publishes in the first person ("I am pleased to welcome …"). */
export function speaksInOwnVoice(reader: SentenceReader, direct: readonly DirectSpeech[]): boolean {
  const { sentences, turns } = reader.annotated;
  if (turns.length > 0 || direct.length > 0 || sentences.length === 0) return false;
  let first = 0;
  let singular = 0;
  for (const sentence of sentences) {
    const words = reader.lower.slice(sentence.first, sentence.last);
    if (words.some((word) => /^(?:i|my|me|we|our|us)$/.test(word))) first++;
    if (reader.tokens.slice(sentence.first, sentence.last).some(({ text }) => text === "I"))
      singular++;
  }
  return singular > 0 && first / sentences.length >= OWN_VOICE;
}

/** Such a text speaks paragraph by paragraph; its author is told by a body that the text itself names, or not at all. */
export function findOwnVoice(
  reader: SentenceReader,
  direct: readonly DirectSpeech[],
): readonly Said[] {
  if (!speaksInOwnVoice(reader, direct)) return [];
  const { report, sentences } = reader.annotated;
  const author = authorOf(reader);
  return report.blocks.flatMap((block, index) => {
    const inside = sentences.filter((sentence) => sentence.block === index);
    const opens = inside[0];
    const closes = inside.at(-1);
    if (!opens || !closes || block.kind === "heading") return [];
    const content = { start: opens.start, end: closes.end };
    const words = report.text.slice(content.start, content.end);
    return [
      {
        content,
        speaker: author,
        act: refineAct("assert", words, { direct: true }),
        actAt: null,
        mode: "direct" as const,
        rule: "statement-own-voice",
      },
    ];
  });
}

/** Who says "I" on an office's own site, or nobody. */
function outletAuthor(reader: SentenceReader): Speaker {
  const office = outletOffice(reader.annotated.report);
  const voice = reader.tokens.find(({ text }) => text === "I");
  if (!office || !voice) return { names: [], at: null, reason: null };
  const reason = `"I" speaks on the outlet of the ${office.role}`;
  return { names: [office.name], at: placeOf(voice), reason };
}

/** "Statement by Minister Anna Ozola", without the occasion behind the name ("… following talks with"). */
const AUTHOR =
  /\b(?:statement|remarks|speech|address|message)\b.{0,40}?\b(?:by|of|from)\s+(.{3,80}?)(?=\s+(?:at|on|before|after|following|with|during|to|in|for|upon)\s|$)/iu;

/** "Statement by Minister Anna Ozola": the headline's author, where the body names that person too. */
function authorOf(reader: SentenceReader): Speaker {
  const { report, mentions, people } = reader.annotated;
  const by = AUTHOR.exec(report.title ?? "")?.[1];
  if (!by) return outletAuthor(reader);
  const named = mentions.find((mention: Mention) => {
    const person = mention.people.length === 1 ? people[mention.people[0] ?? -1] : undefined;
    const surname = person?.name.split(" ").at(-1);
    return person?.named === true && surname !== undefined && by.includes(surname);
  });
  if (!named) return outletAuthor(reader);
  return { ...single(reader, named), at: placeOf(named), reason: "the headline names the author" };
}

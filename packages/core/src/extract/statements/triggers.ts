import type { Sentence } from "../../model/annotation.ts";
import type { StatementAct } from "../../model/record.ts";
import { type Content, contentOf, expressedContent, phraseContent } from "./contents.ts";
import type { SentenceReader } from "./sentence-reader.ts";
import { type Subject, subjectBefore } from "./subjects.ts";
import { verbForm } from "./verb-forms.ts";

/**
 * A verb of saying with what it introduces. `opens` is the token at which its clause opens (its subject, or the comma or
 * "and" before it); `subject` is its own, null where it shares that of another verb. `infinitive`: "met to discuss".
 */
export type Trigger = {
  readonly verb: number;
  readonly opens: number;
  readonly first: number;
  readonly act: StatementAct;
  readonly frame: Content["frame"];
  readonly form: "finite" | "participle" | "infinitive";
  readonly subject: Subject | null;
};

/** The verbs of saying of a sentence that speak for someone, in order; `quoted` tokens (direct speech) are left out. */
export function findTriggers(
  reader: SentenceReader,
  sentence: Sentence,
  end: number,
  quoted: (token: number) => boolean,
): readonly Trigger[] {
  const found: Trigger[] = [];
  for (let verb = sentence.first; verb < end; verb++) {
    if (quoted(verb)) continue;
    const trigger = triggerAt(reader, sentence, verb, end, found);
    if (trigger) found.push(trigger);
  }
  return found;
}

function triggerAt(
  reader: SentenceReader,
  sentence: Sentence,
  verb: number,
  end: number,
  before: readonly Trigger[],
): Trigger | null {
  const known = verbForm(reader.lower[verb] ?? "");
  if (!known || insideName(reader, sentence, verb)) return null;
  const content =
    (known.phrase ? phraseContent(reader, verb, known.phrase) : null) ??
    (known.expressing ? expressedContent(reader, verb, end) : null) ??
    (known.reporting ? contentOf(reader, verb, known.reporting, end) : null);
  if (!content || content.first >= end) return null;
  const place = { verb, first: content.first, act: content.act, frame: content.frame };
  if (known.form === "participle" && NO_SAYING.test(reader.lower[verb] ?? "")) return null;
  if (known.form === "participle") return participle(reader, sentence, place, before);
  const subject = subjectBefore(reader, verb, sentence.first);
  if (reader.lower[verb - 1] === "to" && known.form === "base" && !continues(reader, verb)) {
    return infinitive(reader, sentence, place, before);
  }
  if (isPassive(reader, verb, known.form)) return null;
  if (known.form === "base" && !subject) return coordinatedBase(reader, place, before);
  if (subject) return ownSubject(reader, sentence, place, subject, before);
  return coordinated(reader, place, before);
}

/** Participles that name a deed or a list rather than say something: ", addressing hunger, and sharing the burden". */
const NO_SAYING =
  /^(?:addressing|sharing|covering|raising|valuing|considering|examining|exploring|including|having|holding|making|giving|providing|showing|paying|delivering|presenting|sending|issuing|agreeing|committing|resolving|undertaking|looking|wishing|offering|extending|believing)$/;

type PlaceOfTrigger = Pick<Trigger, "verb" | "first" | "act" | "frame">;

/** "Said Karimi", "the National Dialogue Review": names, not verbs; only a sentence's first word may be a capital's. */
const insideName = (reader: SentenceReader, sentence: Sentence, verb: number): boolean =>
  verb > sentence.first && /^\p{Lu}/u.test(reader.tokens[verb]?.text ?? "");

/** "will continue to stress": the infinitive is the sentence's own verb. */
const continues = (reader: SentenceReader, verb: number): boolean =>
  /^(?:continue|continued|continues)$/.test(reader.lower[verb - 2] ?? "");

const isPassive = (reader: SentenceReader, verb: number, form: string): boolean => {
  if (form !== "finite" || !/(?:ed|en|aid|old|eld)$/.test(reader.lower[verb] ?? "")) return false;
  let at = verb - 1;
  while (/^(?:also|further|then|\p{L}+ly)$/u.test(reader.lower[at] ?? "")) at--;
  return /^(?:is|are|was|were|been|being|be)$/.test(reader.lower[at] ?? "");
};

/** ", stressing that …" shares the subject of the sentence; "Reflecting on …, the minister" that of what follows. */
function participle(
  reader: SentenceReader,
  sentence: Sentence,
  place: PlaceOfTrigger,
  before: readonly Trigger[],
): Trigger | null {
  const { verb } = place;
  let opens = verb;
  while (
    opens > sentence.first &&
    /^(?:also|while|and|thereby|thus|by|further|\p{L}+ly)$/u.test(reader.lower[opens - 1] ?? "")
  ) {
    opens--;
  }
  const behind = reader.lower[opens - 1] ?? "";
  const opensSentence = opens === sentence.first;
  const afterComma = behind === ",";
  if (!opensSentence && !afterComma) {
    const joined = reader.lower[opens] === "and" && before.at(-1)?.form === "participle";
    if (!joined) return null;
  }
  return { ...place, opens: afterComma ? opens - 1 : opens, form: "participle", subject: null };
}

const OCCASION =
  /^(?:met|meet|meets|meeting|talks|held|hold|call|called|spoke|speak|conversation|visited|visit|received|hosted|gathered|convened|phone|conference|forum|discussions|consultations)$/;

/** "met with her counterpart to discuss trade": both sides speak; elsewhere an infinitive only tells an aim. */
function infinitive(
  reader: SentenceReader,
  sentence: Sentence,
  place: PlaceOfTrigger,
  before: readonly Trigger[],
): Trigger | null {
  if (before.length > 0) return null;
  for (let at = place.verb - 2; at >= sentence.first; at--) {
    if (!OCCASION.test(reader.lower[at] ?? "")) continue;
    return { ...place, opens: place.verb - 1, form: "infinitive", subject: null };
  }
  return null;
}

/** "will stress X and highlight Y", "to discuss X, encourage Y and urge Z". */
function coordinatedBase(
  reader: SentenceReader,
  place: PlaceOfTrigger,
  before: readonly Trigger[],
): Trigger | null {
  const last = before.at(-1);
  if (!last) return null;
  const base = verbForm(reader.lower[last.verb] ?? "")?.form === "base";
  if (!base) return null;
  return /^(?:and|,)$/.test(reader.lower[place.verb - 1] ?? "")
    ? { ...place, opens: place.verb - 1, form: last.form, subject: last.subject }
    : null;
}

const CLAUSE_OPENER = /^(?:and|while|whereas|but|as|when|where|after|who|which|;)$/;

/** A verb with its own subject opens a statement unless it stands inside what an earlier verb introduces. */
function ownSubject(
  reader: SentenceReader,
  sentence: Sentence,
  place: PlaceOfTrigger,
  subject: Subject,
  before: readonly Trigger[],
): Trigger | null {
  let opens = subject.first;
  while (opens > sentence.first && CLAUSE_OPENER.test(reader.lower[opens - 1] ?? "")) opens--;
  const comma = /^[,;]$/.test(reader.lower[opens - 1] ?? "");
  const trigger: Trigger = {
    ...place,
    opens: comma ? opens - 1 : opens,
    form: "finite",
    subject,
  };
  const last = before.at(-1);
  if (!last || last.form === "participle") {
    return last && opens === subject.first && !comma ? null : trigger;
  }
  const conjunction =
    opens < subject.first && reader.lower[opens] !== "who" && reader.lower[opens] !== "which";
  return conjunction || (comma && reader.lower[opens - 1] === ";") ? trigger : null;
}

/** "praised X and emphasised Y": a verb without subject shares that of the verb before. */
function coordinated(
  reader: SentenceReader,
  place: PlaceOfTrigger,
  before: readonly Trigger[],
): Trigger | null {
  let at = place.verb - 1;
  while (/^(?:also|further|then|again|in|turn|\p{L}+ly)$/u.test(reader.lower[at] ?? "")) at--;
  if (!/^(?:and|,|;|but)$/.test(reader.lower[at] ?? "")) return null;
  // ", proposed to be held in May" tells of the event before it
  if (reader.lower[place.first] === "to" && reader.lower[place.first + 1] === "be") return null;
  const opens = reader.lower[at - 1] === "," || reader.lower[at - 1] === ";" ? at - 1 : at;
  const leader = before.findLast(
    (trigger) => trigger.form === "finite" || trigger.form === "infinitive",
  );
  return { ...place, opens, form: "finite", subject: leader?.subject ?? null };
}

import { matchesOf } from "../../../model/matches.ts";
import type { UndertakingStatus } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { isAction, splitActions, undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

type Trigger = {
  readonly name: string;
  readonly status: UndertakingStatus;
  /** Words that the pattern can't do without: most sentences have none, and are passed over quickly. */
  readonly hint: RegExp;
  /** Ends where the undertaking's words begin; its group `cue` shows the status. */
  readonly pattern: RegExp;
  /** The undertaking's words must open with a verb. */
  readonly action: boolean;
};

const TRIGGERS: readonly Trigger[] = [
  {
    name: "undertaking-agreed",
    status: "agreed",
    hint: /agreed\s+(?:to|that)\s/i,
    // "agreed to hold", "it was agreed to open"; not "agreed with him"
    pattern:
      /\b(?<cue>(?:have\s+|had\s+)?agreed)\s+(?:to|that\s+(?:they|the\s+sides|both\s+sides)\s+(?:will|would|should))\s+/giu,
    action: false,
  },
  {
    name: "undertaking-committed",
    status: "planned",
    hint: /(?:commit(?:ted|ment)|pledged|vowed|promised|undertook|determin(?:ed|ation)|resolved?|inten(?:tion|ds?|t))\s+to\s/i,
    // "committed to building", "their commitment to cooperate"; not "committed a crime"
    pattern:
      /\b(?<cue>committed|commitment|pledged|vowed|promised|undertook|determined|determination|resolved?|intention|intends?|intent)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-planned",
    status: "planned",
    hint: /(?:plan(?:s|ned|ning)?|set|scheduled|deci(?:sion|ded))\s+to\s/i,
    // "plans to join", "is planned to open"
    pattern: /\b(?<cue>plan(?:s|ned|ning)?|set|scheduled|decision|decided)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-continued",
    status: "planned",
    hint: /will\s+continue\s/i,
    // "will continue to support"
    pattern: /\b(?<cue>will\s+continue)\s+(?=(?:to\s+)?\p{L}+)(?:to\s+)?/giu,
    action: true,
  },
  {
    name: "undertaking-offered",
    status: "proposed",
    hint: /(?:read(?:y|iness)|willing(?:ness)?|prepared(?:ness)?|desire)\s+to\s/i,
    // "ready to take part", "readiness to supply"
    pattern:
      /\b(?<cue>ready|readiness|willing|willingness|prepared|preparedness|desire)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-needed",
    status: "proposed",
    hint: /need|necessary|propos|suggested|urged|encouraged|asked|requested|called\s/i,
    // "the need to take steps", "urged the council to open the road"; not "called on the minister"
    pattern:
      /\b(?<cue>need|necessary|proposed?|proposes|proposal|suggested|(?:urged|encouraged|asked|requested|called\s+(?:on|upon))(?:\s+[^,.;]{2,60}?)??)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-needed",
    status: "proposed",
    hint: /(?:need|necessity|importance|discussed|propos(?:ed|es|ing)|suggested|consider(?:ed|ing)|explor(?:ed|ing))\s/i,
    // "the need for expanding the port", "discussed building a bridge"
    pattern:
      /\b(?<cue>(?:need|necessity)\s+(?:for|of)|discussed|proposed|proposes|proposing|suggested|considered|considering|explored|exploring)\s+(?=(?:jointly\s+|further\s+)?\p{Ll}+ing\s)/giu,
    action: true,
  },
  {
    name: "undertaking-doing",
    status: "under way",
    hint: /\s(?:is|are)\s/i,
    // "are building a road", "is now renewing the programme"; not "is building on its success"
    pattern:
      /\b(?<cue>(?:is|are)(?:\s+(?:now|also|already|currently|jointly|actively))?)\s+(?=(?:building|constructing|renewing|implementing|launching|establishing|creating|completing|modernising|modernizing|rebuilding|reconstructing|restoring|financing|funding|setting\s+up|drafting)\s+(?!(?:on|up\s+on|upon|in|trust|confidence)\s|(?:\S+\s+){0,3}(?:foundations?|basis|bases|conditions|opportunities|atmosphere|trust|future|world|society|relations|relationship|ties|partnership)(?!\p{L})))/giu,
    action: false,
  },
  {
    name: "undertaking-effort",
    status: "under way",
    hint: /(?:efforts?|working|works|steps)\s+to\s/i,
    // "efforts to secure the release"
    pattern: /\b(?<cue>efforts?|working|works|steps)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-continuing",
    status: "under way",
    hint: /continuing\s+to\s/i,
    // "continuing to work together on water"
    pattern: /\b(?<cue>continuing)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-support",
    status: "under way",
    hint: /\ssupport\s+(?:for|to)\s/i,
    // "continued support for the mission": the support itself is the undertaking
    pattern:
      /(?<!\b(?:thank|grat|appreciat)[^.;]{0,80})\b(?<cue>continued|continuing|steadfast|ongoing|enduring|unwavering)\s+(?=support\s+(?:for|to)\s)/giu,
    action: false,
  },
  {
    name: "undertaking-called-for",
    status: "proposed",
    hint: /call(?:ed|s|ing)?\s+for\s/i,
    // "called for an inquiry into the accident"
    pattern: /\b(?<cue>call(?:ed|s|ing)?\s+for)\s+/giu,
    action: false,
  },
  {
    name: "undertaking-will",
    status: "planned",
    hint: /\bwill\s/i,
    // "the Government will provide"
    pattern:
      /(?<!\b(?:it|that|this|which|who|these|funding|assistance|project|program|programme|agreement|declaration)\s)\b(?<cue>will)\s+(?:also\s+|soon\s+|jointly\s+)?(?=(?:provide|contribute|invest|fund|deliver|train|build|supply|host|launch|establish|send|dispatch|deploy|donate|allocate|finance|construct|join|introduce|create|organi[sz]e|set\s+up|open|hold|visit|pay|travel|meet|attend)\s)/giu,
    action: true,
  },
];

/** What someone agrees, promises, plans, offers or is called on to do, told by the words before it. */
export const promised: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  for (const { name, status, hint, pattern, action } of TRIGGERS) {
    if (!hint.test(sentence)) continue;
    for (const match of matchesOf(pattern, sentence)) {
      const from = match.index + match[0].length;
      if (isDenied(sentence.slice(0, match.index))) continue;
      const phrase = undertakingPhrase(sentence, from, { noun: !action });
      if (!phrase) continue;
      const cue = match.groups?.cue ?? match[0];
      const at = match.index + match[0].indexOf(cue);
      // "support for keeping and enlarging the fund" is one support
      const parts = name === "undertaking-support" ? [phrase] : splitActions(sentence, phrase);
      for (const part of parts) {
        const words = sentence.slice(part.start, part.end);
        if ((action && !isAction(words)) || VAIN.test(words) || TIES.test(words)) continue;
        if (EVENT.test(words) && !PURPOSE.test(sentence.slice(part.start))) continue;
        const what = ofEvent(sentence, part);
        const demanded =
          status === "planned" && DEMANDED.test(sentence.slice(Math.max(0, at - 120), at));
        found.push({
          what,
          status: demanded ? "proposed" : status,
          statusAt: { start: at, end: at + cue.length },
          doer: doerOf(name, sentence, at, match, words),
          rule: name,
        });
      }
    }
  }
  return found;
};

/** "urged the council to": whoever stands between is to do it. */
const ASKED = /^(?:urged|encouraged|asked|requested|called)\b/iu;
/** "discussed plans to", "their efforts to": a noun, which has no subject before it. */
const NOUN_BEFORE =
  /\b(?:\p{L}+ed|the|its|their|any|new|joint|mutual|shared|of|on|for|about)\s+$/iu;
/** "noting his determination to", "praised her readiness to": the one praised, whom the words don't name. */
const PRAISED =
  /\b(?:not(?:ed|ing)|prais(?:ed|ing)|welcom(?:ed|ing)|commend(?:ed|ing)|appreciat(?:ed|ing)|hail(?:ed|ing)|laud(?:ed|ing)|acknowledg(?:ed|ing)|recogni[sz](?:ed|ing)|thank(?:ed|ing)\s+[^.;,]{0,40}for)\s+(?:his|her|its|their)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "urged the sides to meet their commitment to": demanded, so nobody has promised it here. */
const DEMANDED =
  /\b(?:urg(?:ed?|es|ing)|call(?:ed|s|ing)?\s+(?:on|upon|for)|demand(?:ed|s|ing)?|press(?:ed|es|ing)|must|should|appeal(?:ed|s|ing)?\s+to)\s[^.;]{0,90}$/iu;

function doerOf(
  rule: string,
  sentence: string,
  at: number,
  match: RegExpExecArray,
  words: string,
): FoundUndertaking["doer"] {
  const cue = match.groups?.cue ?? "";
  if (ASKED.test(cue)) return { before: at + cue.length };
  // what the sides agree on, what is needed and what one attends is nobody's own
  if (/agreed|needed|called-for|continuing|support/u.test(rule) || ATTEND.test(words)) return null;
  if (PRAISED.test(sentence.slice(Math.max(0, at - 120), at))) return null;
  if (/^(?:plans|plan|decision)$/iu.test(cue) && NOUN_BEFORE.test(sentence.slice(0, at)))
    return null;
  return { before: at };
}

/** Talk, and work with someone on nothing in particular: nothing that can be followed up. */
const VAIN =
  /^(?:(?:put\s+off|postpone|reschedule|cancel)\b[^.;]*\b(?:visit|trip|meeting|talks|call)\b|(?:deliver|delivering|give|giving|make|making|hold|holding)\s+(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:remarks|speech(?:es)?|address|lecture|statements?|press)\b|(?:continue\s+(?:to\s+)?)?work(?:ing)?\s+(?:closely\s+|together\s+|\p{Ll}+ly,?\s+)*(?:with|alongside)\b(?!.*\s(?:on|to|towards?)\s)|(?:hold|holding|have|continue)\s+(?:\p{L}+\s+)?(?:talks|dialogue|discussions|contacts?)\b(?!.*\s(?:on|to|about|over)\s))/iu;
/** Stronger ties, closer cooperation: with nothing told that they are about. */
const TIES =
  /^(?:strengthen|expand|develop|deepen|boost|enhanc|increas|improv|promot|broaden|intensify|maintain|advanc|continu)\p{Ll}*\s+(?:(?:to|strengthen|expand|develop|deepen|and|bilateral|mutual|traditional|the|its|their|these|our|friendly|brotherly|good|close|closer|further|all|two-way)(?:ing)?\s+)*(?:relations|relationship|ties|cooperation|partnership|links|contacts?|dialogue|friendship|interaction|coordination)(?:\s+(?:with|between)\s+(?:\S+\s*){1,6})?(?=$|[.,;]|\s+more\s+than\s|\s+in\s+(?:an?|all|various|many|different|every)\s)/iu;
/** "attend the forum" undertakes the forum itself. */
const ATTEND = /^(?:attend|attending)\s+(?:the\s+|an?\s+)?/iu;
/** Where the words for a journey end: its days, and what else is to be done there. */
const JOURNEY = /^(?:visit|travel|pay)\b/iu;
const JOURNEY_END =
  /\s(?:(?:from|on|between)\s+)?(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d)|\s(?:this|next)\s(?:week|month|year)|\sto\s(?:lead|attend|participate|take|join)\s/u;

const EVENT = /^(?:visit|travel|pay|meet)\b/iu;
/** A journey or meeting without a purpose is an engagement, no undertaking; met needs can't be followed up. */
const PURPOSE =
  /^(?:(?!\sand\s(?:I\s|(?:the\s)?\p{Ll}))[^.;])*?\s(?:to\s+(?!\p{Lu}|the\s|an?\s|his\s|her\s|their\s)\p{Ll}+|for\s+(?:an?\s|the\s|talks|consultations|negotiations)|on\s+an?\s)/u;

function ofEvent(sentence: string, part: Span): Span {
  const words = sentence.slice(part.start, part.end);
  const attend = ATTEND.exec(words)?.[0].length ?? 0;
  const end = JOURNEY.test(words) ? JOURNEY_END.exec(words)?.index : undefined;
  return { start: part.start + attend, end: end === undefined ? part.end : part.start + end };
}

/** "is not ready to", "if they agreed to": nothing is undertaken. */
const isDenied = (before: string): boolean =>
  /\b(?:not|never|no|without|if|whether|refus\w+|fail\w*|unable|lack\w*)(?:\s+[\p{L}’']+){0,3}\s*$/iu.test(
    before,
  ) || /n['’]t\s+(?:\S+\s+)?$/iu.test(before);

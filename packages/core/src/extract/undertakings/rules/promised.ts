import type { UndertakingStatus } from "../../../model/record.ts";
import { isAction, splitActions, undertakingPhrase } from "../phrase.ts";
import type { FoundUndertaking, UndertakingRule } from "../rule.ts";

type Trigger = {
  readonly name: string;
  readonly status: UndertakingStatus;
  /** Ends where the undertaking's words begin; its group `cue` shows the status. */
  readonly pattern: RegExp;
  /** The undertaking's words must open with a verb. */
  readonly action: boolean;
};

const TRIGGERS: readonly Trigger[] = [
  {
    name: "undertaking-agreed",
    status: "agreed",
    // "agreed to hold", "it was agreed to open"; not "agreed with him"
    pattern:
      /\b(?<cue>(?:have\s+|had\s+)?agreed)\s+(?:to|that\s+(?:they|the\s+sides|both\s+sides)\s+(?:will|would|should))\s+/giu,
    action: false,
  },
  {
    name: "undertaking-committed",
    status: "planned",
    // "committed to building", "their commitment to cooperate"; not "committed a crime"
    pattern:
      /\b(?<cue>committed|commitment|pledged|vowed|promised|undertook|determined|determination|intention|intends?|intent)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-planned",
    status: "planned",
    // "plans to join", "is planned to open"
    pattern: /\b(?<cue>plan(?:s|ned|ning)?|set|scheduled|decision|decided)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-continued",
    status: "planned",
    // "will continue to support"
    pattern: /\b(?<cue>will\s+continue)\s+(?=(?:to\s+)?\p{L}+)(?:to\s+)?/giu,
    action: true,
  },
  {
    name: "undertaking-offered",
    status: "proposed",
    // "ready to take part", "readiness to supply"
    pattern:
      /\b(?<cue>ready|readiness|willing|willingness|prepared|preparedness|desire)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-needed",
    status: "proposed",
    // "the need to take steps", "called for an inquiry"
    pattern:
      /\b(?<cue>need|necessary|proposed|proposes|proposal|suggested|urged|called\s+(?:on|upon)\s+[^,.]{3,60}?)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-effort",
    status: "under way",
    // "efforts to secure the release"
    pattern: /\b(?<cue>efforts?|working|works|steps)\s+to\s+/giu,
    action: true,
  },
  {
    name: "undertaking-called-for",
    status: "proposed",
    // "called for an inquiry into the accident"
    pattern: /\b(?<cue>call(?:ed|s|ing)?\s+for)\s+/giu,
    action: false,
  },
  {
    name: "undertaking-will",
    status: "planned",
    // "the Government will provide"
    pattern:
      /(?<!\b(?:it|that|this|which|who|these|funding|assistance|project|program|programme|agreement|declaration)\s)\b(?<cue>will)\s+(?:also\s+|soon\s+|jointly\s+)?(?=(?:provide|contribute|invest|fund|deliver|train|build|supply|host|launch|establish|send|dispatch|deploy|donate|allocate|finance|construct|join|introduce|create|organi[sz]e|set\s+up|open|hold|visit|pay|travel|meet|attend)\s)/giu,
    action: true,
  },
];

/** What someone agrees, promises, plans, offers or is called on to do, told by the words before it. */
export const promised: UndertakingRule = (sentence) => {
  const found: FoundUndertaking[] = [];
  for (const { name, status, pattern, action } of TRIGGERS) {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index + match[0].length;
      if (isDenied(sentence.slice(0, match.index))) continue;
      const phrase = undertakingPhrase(sentence, from, { noun: !action });
      if (!phrase) continue;
      const cue = match.groups?.cue ?? match[0];
      const at = match.index + match[0].indexOf(cue);
      for (const what of splitActions(sentence, phrase)) {
        if (action && !isAction(sentence.slice(what.start, what.end))) continue;
        found.push({
          what,
          status,
          statusAt: { start: at, end: at + cue.length },
          doer: { before: at },
          rule: name,
        });
      }
    }
  }
  return found;
};

/** "is not ready to", "if they agreed to": nothing is undertaken. */
const isDenied = (before: string): boolean =>
  /\b(?:not|never|no|without|if|whether|refus\w+|fail\w*|unable|lack\w*)(?:\s+[\p{L}’']+){0,3}\s*$/iu.test(
    before,
  ) || /n['’]t\s+(?:\S+\s+)?$/iu.test(before);

import type { Rule } from "../rule.ts";
import { attend } from "./attend.ts";
import { credentials } from "./credentials.ts";
import { discuss } from "./discuss.ts";
import { festivities, gathering } from "./gathering.ts";
import { hold } from "./hold.ts";
import { congratulate, receiveLetter, sendLetter } from "./letter.ts";
import { meet } from "./meet.ts";
import { open } from "./open.ts";
import { presence } from "./presence.ts";
import { receive } from "./receive.ts";
import { sign } from "./sign.ts";
import { speak, telephone } from "./speak.ts";
import { visitNoun, visitVerb } from "./visit.ts";

/** Every rule; where several wake on one word, all are asked, in this order, and the first that answers tells. */
const RULES: readonly Rule[] = [
  receive,
  meet,
  speak,
  telephone,
  sendLetter,
  receiveLetter,
  congratulate,
  hold,
  visitVerb,
  visitNoun,
  presence,
  credentials,
  attend,
  open,
  sign,
  gathering,
  festivities,
  discuss,
];

const byWord = new Map<string, readonly Rule[]>();
for (const rule of RULES)
  for (const word of rule.words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);

export const rulesFor = (word: string): readonly Rule[] => byWord.get(word) ?? [];

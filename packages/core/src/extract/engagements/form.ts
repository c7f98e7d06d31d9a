import { PHONE_WORDS, VIDEO_WORDS } from "../../lexicon/engagement-words.ts";
import type { EngagementType } from "../../model/record.ts";
import { clauseEnd } from "./circumstances.ts";
import { isWord, type Scene } from "./items.ts";

/** "by phone", "virtually", "via video link" beside a verb or noun: what they make of the meeting; null without. */
export function remoteType(scene: Scene, from: number, end: number): EngagementType | null {
  const to = clauseEnd(scene.items, end);
  for (let at = Math.max(0, from); at < to; at++) {
    if (isWord(scene.items[at], VIDEO_WORDS)) return "video-call";
    if (isWord(scene.items[at], PHONE_WORDS)) return "call";
  }
  return null;
}

import type { EngagementType } from "../../model/record.ts";
import { type Circumstances, circumstancesOf, type Reach } from "./circumstances.ts";
import type { Scene } from "./items.ts";
import type { Party, Telling } from "./telling.ts";

/**
 * One way in which reports tell of an engagement. `words` (lower case) wake the rule; `read` looks at the item that woke
 * it and says what the clause tells, null where the word means something else there.
 */
export type Rule = {
  readonly name: string;
  readonly words: readonly string[];
  readonly read: (scene: Scene, at: number) => Telling | null;
};

type Known = {
  readonly rule: string;
  readonly finite: boolean;
  readonly type: EngagementType;
  readonly form?: Telling["form"];
  readonly host?: readonly Party[];
  readonly guest?: readonly Party[];
  readonly others?: readonly Party[];
  readonly initiator?: readonly Party[];
  readonly separate?: boolean;
} & Partial<Circumstances>;

/** A telling with the circumstances that stand beside its words; what `known` gives wins. */
export function tellingOf(scene: Scene, reach: Reach, known: Known): Telling {
  const opens = scene.items[reach.verb];
  const { type } = known;
  const usual = type === "call" ? "phone" : type === "video-call" ? "video" : null;
  return {
    ...circumstancesOf(scene, reach),
    sentence: scene.index,
    opens: { start: opens?.start ?? 0, end: opens?.end ?? 0 },
    form: usual,
    host: [],
    guest: [],
    others: [],
    initiator: [],
    separate: false,
    ...known,
  };
}

/** "has been cancelled" opens a report: that is the news itself. */
export const isOffAsNews = (scene: Scene, { status }: Telling): boolean =>
  scene.index === 0 && (status === "cancelled" || status === "postponed");

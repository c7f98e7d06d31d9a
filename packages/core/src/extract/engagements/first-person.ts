import type { TurnParagraph } from "../../model/annotation.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { outletOffice } from "../outlet-office.ts";
import { type Item, isWord, type Scene } from "./items.ts";
import type { Party } from "./telling.ts";
import { titleSpeaker } from "./title-speaker.ts";

const FIRST_PERSON = new Set(["i", "we"]);

/** "I" or "we". */
export const isFirstPerson = (item: Item | undefined): boolean => isWord(item, FIRST_PERSON);

/** "I" in a transcript is whose turn it is, in a statement whom the title names. */
export function firstPerson(scene: Scene, at: number): readonly Party[] {
  const item = scene.items[at];
  if (!item) return [];
  const place = { start: item.start, end: item.end };
  const turn = turnAt(scene.annotated.turns, item.start);
  if (!turn) {
    return scene.quoted[at] || item.lower !== "i" ? [] : writer(scene.annotated.report, place);
  }
  // two who talk say "we" of each other
  const both = item.lower === "we" && scene.speakers.length === 2;
  const who = both ? scene.speakers : turn.speaker === null ? [] : [turn.speaker];
  const reason = both ? "the two who speak" : "the speaker of this turn";
  return who.flatMap((index) => {
    const person = scene.annotated.people[index];
    if (!person) return [];
    return [{ name: person.name, role: person.role, of: person.of, at: place, part: null, reason }];
  });
}

/** Who writes "I" in a statement: whom its title names, else the office whose own outlet it is. */
function writer(report: Report, at: Span): readonly Party[] {
  const name = titleSpeaker(report);
  const rest = { at, part: null } as const;
  if (name)
    return [{ ...rest, name, role: null, of: null, reason: "the speaker named in the title" }];
  const office = outletOffice(report);
  return office ? [{ ...rest, ...office, reason: `the outlet is that of the ${office.name}` }] : [];
}

/** The turn's paragraph that holds a place, found by halving: transcripts are long. */
function turnAt(turns: readonly TurnParagraph[], place: number): TurnParagraph | null {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn && place < turn.end ? turn : null;
}

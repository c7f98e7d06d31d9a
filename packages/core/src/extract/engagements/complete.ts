import type { AnnotatedReport } from "../../model/annotation.ts";
import { initiatorIn } from "./initiator.ts";
import type { Scene } from "./items.ts";
import { isWord } from "./items.ts";
import { objectsFrom } from "./objects.ts";
import { type Party, partiesOf, type Telling } from "./telling.ts";

/** How many sentences behind the lead still tell of it. */
const NEAR = 4;

/**
 * A main engagement with what the sentences right behind it add: who came along, the city to which the guest travelled
 * for it, a conversation that turns out to be a call.
 */
export function completeMain(
  scenes: readonly Scene[],
  main: Telling,
  tellings: readonly Telling[],
): Telling {
  return withInitiator(scenes, withCompany(scenes, withDestination(main, tellings)));
}

/** "The conversation was initiated by the Nordland side" behind the lead. */
function withInitiator(scenes: readonly Scene[], main: Telling): Telling {
  if (main.initiator.length > 0 || main.type === "letter") return main;
  for (const scene of scenes.slice(main.sentence, main.sentence + NEAR)) {
    const initiator = initiatorIn(scene, partiesOf(main));
    if (initiator.length > 0) return { ...main, initiator };
  }
  return main;
}

/** "Y visited Tarvel at X's invitation" behind "X met his visiting counterpart Y": there they met. */
function withDestination(main: Telling, tellings: readonly Telling[]): Telling {
  if (main.place || main.type !== "meeting" || main.guest.length === 0) return main;
  const guests = new Set(main.guest.map((party) => party.name));
  const journey = tellings.find(
    (one) =>
      one.type === "visit" &&
      one.finite &&
      one.status === "held" &&
      one.place !== null &&
      one.sentence > main.sentence &&
      one.sentence <= main.sentence + 2 &&
      one.guest.some((party) => guests.has(party.name)),
  );
  return journey ? { ...main, place: journey.place } : main;
}

/** "accompanied by Z", "He was joined by Z" in the lead or right behind it: they took part. */
function withCompany(scenes: readonly Scene[], main: Telling): Telling {
  let told = main;
  for (const scene of scenes.slice(main.sentence, main.sentence + NEAR)) {
    const company = companyIn(scene);
    if (company.length === 0) continue;
    const known = new Set(partiesOf(told).map((party) => party.name));
    const more = company.filter((party) => !known.has(party.name));
    const visit = told.type === "visit";
    told = visit
      ? { ...told, guest: [...told.guest, ...more] }
      : { ...told, others: [...told.others, ...more] };
  }
  return told;
}

const COMPANY = new Set(["accompanied", "joined", "attended"]);
const PRESENT = new Set(["taking", "attending", "part", "present"]);
const PART = new Set(["part"]);
const WERE = new Set(["were", "was"]);

function companyIn(scene: Scene): readonly Party[] {
  const { items } = scene;
  const present = items.findIndex((item) => isWord(item, PRESENT));
  // "Taking part in the meeting were A and B"
  if (present === 0 || (present === 1 && isWord(items[1], PART))) {
    const were = items.findIndex((item) => isWord(item, WERE));
    return were > 0 ? objectsFrom(scene, were + 1).parties : [];
  }
  const at = items.findIndex((item) => isWord(item, COMPANY));
  if (at < 0 || items[at + 1]?.lower !== "by" || scene.quoted[at]) return [];
  return objectsFrom(scene, at + 2).parties.map((party) => ({ ...party, part: "accompanied" }));
}

/**
 * "In a conversation with Y" is a call where the report calls it one: its title, or an earlier clause that shares a
 * party. Without such words a conversation is a meeting.
 */
export function settleConversations(
  annotated: AnnotatedReport,
  tellings: readonly Telling[],
): readonly Telling[] {
  const titled = /\b(?:tele)?(?:phone|call)s?\b/iu.test(annotated.report.title ?? "");
  const called = new Set<string>();
  return tellings.map((telling) => {
    const names = partiesOf(telling).map((party) => party.name);
    const word = annotated.report.text.slice(telling.opens.start, telling.opens.end).toLowerCase();
    const open = telling.type === "meeting" && /^conversations?$/u.test(word);
    if (open && (titled || names.some((name) => called.has(name))))
      return { ...telling, type: "call", form: "phone" } as const;
    if (telling.type === "call") for (const name of names) called.add(name);
    return telling;
  });
}

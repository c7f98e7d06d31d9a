import type { AnnotatedReport } from "../../model/annotation.ts";
import { placeIn } from "./circumstances.ts";
import { attendeesIn, companionsOf, companyIn, isVenue, presentIn, putOffIn } from "./company.ts";
import { initiatorIn } from "./initiator.ts";
import type { Scene } from "./items.ts";
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
  const placed = withVenue(scenes, withDestination(main, tellings));
  return withInitiator(scenes, withCompany(scenes, withPutOff(scenes, placed)));
}

/** "The visit has been postponed" behind a lead that says it was to come. */
function withPutOff(scenes: readonly Scene[], main: Telling): Telling {
  if (main.status !== "upcoming") return main;
  for (const scene of scenes.slice(main.sentence + 1, main.sentence + 1 + NEAR)) {
    const off = putOffIn(scene, main.type);
    if (off) return { ...main, ...off };
  }
  return main;
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

/** Who came along, and who else took part, wherever the report tells it. */
function withCompany(scenes: readonly Scene[], main: Telling): Telling {
  const parties = partiesOf(main);
  const near = [
    ...scenes.slice(main.sentence, main.sentence + NEAR).flatMap(companyIn),
    ...scenes.flatMap((scene) => companionsOf(scene, parties)),
  ];
  const present = scenes.flatMap((scene) => [
    ...attendeesIn(scene, main.type),
    ...(scene.index > main.sentence ? presentIn(scene) : []),
  ]);
  const known = new Set(parties.map((party) => party.name));
  const fresh = (party: Party): boolean => !known.has(party.name) && known.add(party.name).size > 0;
  const [came, took] = [near.filter(fresh), present.filter(fresh)];
  return main.type === "visit"
    ? { ...main, guest: [...main.guest, ...came], others: [...main.others, ...took] }
    : { ...main, others: [...main.others, ...came, ...took] };
}

/** "The ceremony was held in Tarvel." behind a lead that tells no place. */
function withVenue(scenes: readonly Scene[], main: Telling): Telling {
  if (main.place) return main;
  for (const scene of scenes.slice(main.sentence + 1, main.sentence + 1 + NEAR)) {
    if (!isVenue(scene, main.type)) continue;
    const place = placeIn(scene.items, 3, scene.items.length);
    if (place) return { ...main, place };
  }
  return main;
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

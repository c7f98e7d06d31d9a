import { clauseEnd } from "../circumstances.ts";
import { remoteType } from "../form.ts";
import { isWord, type Scene } from "../items.ts";
import { isOnlyWished } from "../modality.ts";
import { objectsFrom } from "../objects.ts";
import { distinct, type PartyList } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { subjectOf } from "../subjects.ts";

/**
 * "X discussed trade with Y", "X and Y exchanged views on …": two who talk have met, where the report opens so. Weak: it
 * makes a main engagement where nothing else does, and never a mentioned one.
 */
export const discuss: Rule = {
  name: "discuss",
  words: ["discussed", "discusses", "discuss", "exchanged", "reviewed", "conferred"],
  read(scene, at) {
    if (scene.index > 2 || isOnlyWished(scene.items, at)) return null;
    const subject = subjectOf(scene, at);
    const partner = partnerOf(scene, at + 1);
    const parties = distinct([...subject.parties, ...partner.parties]);
    if (subject.parties.length === 0 || parties.length < 2) return null;
    const end = Math.max(at + 1, partner.next);
    return tellingOf(
      scene,
      { subject: subject.next, verb: at, end },
      {
        rule: "discuss",
        finite: true,
        type: remoteType(scene, at, end) ?? "meeting",
        others: parties,
        place: null,
      },
    );
  },
};

function partnerOf(scene: Scene, from: number): PartyList {
  const to = clauseEnd(scene.items, from);
  for (let at = from; at < to; at++) {
    if (!isWord(scene.items[at], WITH)) continue;
    const found = objectsFrom(scene, at + 1);
    if (found.parties.length > 0) return found;
  }
  return { parties: [], next: from, visiting: false };
}
const WITH = new Set(["with"]);

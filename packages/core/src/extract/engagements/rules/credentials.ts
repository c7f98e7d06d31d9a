import { isWord, type Scene } from "../items.ts";
import { objectsFrom } from "../objects.ts";
import type { PartyList } from "../parties.ts";
import { type Rule, tellingOf } from "../rule.ts";
import { subjectOf } from "../subjects.ts";

/** "Ambassador X presented his credentials to Y", "Y received the credentials of X": Y is the host. */
export const credentials: Rule = {
  name: "credentials",
  words: ["credentials", "credence"],
  read(scene, at) {
    const verb = verbBefore(scene, at);
    if (verb < 0) return null;
    const other = partnerBehind(scene, at + 1);
    const subject = subjectOf(scene, verb);
    if (subject.parties.length === 0 || other.parties.length === 0) return null;
    const presented = /^present/u.test(scene.items[verb]?.lower ?? "");
    const [host, guest] = presented
      ? [other.parties, subject.parties]
      : [subject.parties, other.parties];
    const reach = { subject: subject.next, verb: at, end: other.next };
    return tellingOf(scene, reach, {
      rule: "credentials",
      finite: true,
      type: "ceremony",
      host,
      guest,
    });
  },
};

const VERBS = new Set(["presented", "presents", "received", "receives", "accepted"]);
const LEADS = new Set(["to", "from", "of"]);

function verbBefore({ items }: Scene, at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--)
    if (isWord(items[before], VERBS)) return before;
  return -1;
}

function partnerBehind(scene: Scene, from: number): PartyList {
  const lead = scene.items.findIndex((item, index) => index >= from && isWord(item, LEADS));
  return objectsFrom(scene, lead >= from && lead < from + 4 ? lead + 1 : from);
}

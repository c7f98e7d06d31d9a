import picocolors from "picocolors";
import { afterAll, beforeAll, expect, test } from "vitest";
import { account } from "../../test/builder/account.ts";
import { openTemporary, type Temporary } from "../../test/builder/open-temporary.ts";
import { chronicleMarkdown } from "./chronicle-markdown.ts";
import { chronicleTable } from "./chronicle-table.ts";
import { whyNobody } from "./who-is-known.ts";

const virel = { name: "Jana Virel", role: "Prime Minister", of: "Ostrel" };
const firth = { name: "Ana Firth", role: "Envoy", of: "United Kingdom" };
const looks = { width: 120, colours: picocolors.createColors(false) };

let temporary: Temporary;

beforeAll(async () => {
  temporary = await openTemporary();
  await temporary.add([
    account({ label: "dated", date: "2022-05-04", said: "the road will be open" }),
    account({ label: "bounded", date: null, guest: virel, published: "2022-12-24", said: "yes" }),
    account({ label: "later", date: "2023-01-02", guest: virel, said: "all is well between us" }),
    account({ label: "bare", date: null, guest: virel, published: null, said: "no" }),
    account({ label: "mention", main: false, date: "2020-02-02", guest: firth }),
  ]);
});

afterAll(() => temporary.drop());

test("in Markdown each year has one heading, and only what has no date at all stands under Undated", async () => {
  const { items } = await temporary.ledger.chronicle();
  const headings = chronicleMarkdown(items)
    .split("\n")
    .filter((line) => line.startsWith("##"));
  expect(headings.map((line) => line.replace(/: .*/, ""))).toEqual([
    "## 2022",
    "### 2022-05-04",
    "### not after 2022-12-24 (published)",
    "## 2023",
    "### 2023-01-02",
    "## Undated",
    "### undated",
  ]);
});

test("the table counts what has no date in words, and quotes only what says something", async () => {
  const { items } = await temporary.ledger.chronicle();
  const table = chronicleTable(items, looks);
  expect(table).toMatch(
    /\n4 engagements; 1 has no date in the text \(the publication date bounds it\); 1 has no date at all\n$/,
  );
  expect(table).toContain("Jana Virel: all is well between us");
  expect(table).toContain("Ivo Kastel: the road will be open");
  expect(table).not.toContain("Jana Virel: yes");
});

test("an empty chronicle tells an unknown name from one that is only mentioned", async () => {
  const why = (name: string, mentioned = false) =>
    whyNobody(temporary.ledger, [name], { mentioned });
  expect(await why("Jana Virl")).toBe(
    'Nobody of that name is in this ledger: Jana Virl. Did you mean "Jana Virel"?',
  );
  expect(await why("Ostrell")).toContain('Did you mean "Ostrel"?');
  expect(await why("EU")).toBe("Nobody of that name is in this ledger: EU (European Union).");
  expect(await why("UK")).toBe(
    "Reports only mention engagements of UK (United Kingdom). Try --mentioned.",
  );
  expect(await why("UK", true)).toBeNull();
  expect(await why("Virel")).toBeNull();
});

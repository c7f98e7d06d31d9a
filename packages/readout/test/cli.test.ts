import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runHere } from "./run-here.ts";
import { finishOf, type RunOptions, runReadout, startReadout } from "./run-readout.ts";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "readout-cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (
  args: readonly string[],
  options: Partial<RunOptions> & { readonly terminal?: boolean } = {},
) => runHere(args, { cwd, ...options });
const runProcess = (args: readonly string[], options: Partial<RunOptions> = {}) =>
  runReadout(args, { cwd, ...options });

function put(path: string, content: string): void {
  mkdirSync(join(cwd, path, ".."), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const paragraph = (day: number): string =>
  `TARVEL, March ${day}. /Norvinform/. Edran Solvik, President of Norvania, received Boran Teskel, Governor of the Lenskar Region, on Thursday. “We will open the ferry line in May,” Edran Solvik said. Boran Teskel noted that trade turnover reached 180 million dollars in 2023.`;

const report = (n: number, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id: `report-${n}`,
    url: `https://norvinform.example/${n}`,
    title: `Talks in Tarvel ${n}`,
    published: "2024-03-14T10:00:00+02:00",
    outlet: "Norvinform",
    text: paragraph(14),
    ...more,
  });

/** Each test starts several processes, and a busy machine is slow at that. */
vi.setConfig({ testTimeout: 120_000 });

/** Output read as JSON, its fields as they come. */
const json = (text: string): ReturnType<typeof JSON.parse> => JSON.parse(text);

/** The address that `serve` prints. */
const addressOf = (child: ReturnType<typeof startReadout>): Promise<string> =>
  new Promise((resolve) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/\S+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
  });

describe("readout extract", () => {
  test("prints one record a line, sorted by path, and stores nothing", async () => {
    put("in/b.txt", paragraph(14));
    put("in/a.json", report(1));
    const { code, out, err } = await runProcess(["extract", "in"]);
    expect([code, err]).toEqual([0, ""]);
    const records = out.trim().split("\n").map(json);
    expect(records.map((r) => [r.id, r.source.path])).toEqual([
      ["report-1", "in/a.json"],
      ["b", "in/b.txt"],
    ]);
    expect(records[0].people.map((p: { name: string }) => p.name)).toContain("Edran Solvik");
    expect(readdirSync(cwd)).toEqual(["in"]);
  });

  test("the same report gives the same bytes from anywhere and at any time", async () => {
    put("in/a.json", report(1));
    const first = await runProcess(["extract", "in/a.json"]);
    const again = await runProcess(["extract", "in/a.json"], {
      env: { TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8" },
    });
    expect(again.out).toBe(first.out);
    expect(json(first.out).source.retrieved).toBeNull();
  });

  test("reads standard input, and cites what the user supplied", async () => {
    const args = [
      "extract",
      "--outlet",
      "Norvinform",
      "--date",
      "2024-03-14",
      "--url",
      "https://norvinform.example/1",
      "--title",
      "Talks",
      "--licence",
      "CC-BY-4.0",
    ];
    const { code, out } = await runProcess(args, { input: paragraph(14) });
    expect(code).toBe(0);
    const record = json(out);
    expect([record.id, record.outlet, record.published, record.title, record.licence]).toEqual([
      "stdin",
      "Norvinform",
      "2024-03-14",
      "Talks",
      "CC-BY-4.0",
    ]);
    const keys = record.citations.map((c: { key: string | null }) => c.key);
    for (const key of ["--outlet", "--date", "--title", "--licence"]) expect(keys).toContain(key);
  });

  test("says that it waits for someone to type, on a terminal alone", async () => {
    const typed = await run(["extract", "-"], { terminal: true, input: paragraph(14) });
    expect([typed.code, typed.err]).toEqual([0, "Reading standard input; end with Ctrl-D.\n"]);
    expect((await run(["extract", "-"], { input: paragraph(14) })).err).toBe("");
  });

  test("--json prints one array, also of nothing", async () => {
    put("many.jsonl", `${report(1)}\n${report(2)}\n`);
    expect(json((await run(["extract", "many.jsonl", "--json"])).out)).toHaveLength(2);
    const none = await run(["extract", "none.txt", "--json"]);
    expect([none.code, json(none.out)]).toEqual([1, []]);
  });

  test("--format text is for people: headings, speakers, the words and their places, no colour in a pipe", async () => {
    put("a.json", report(1));
    const { out } = await run(["extract", "a.json", "--format", "text"], {
      env: { COLUMNS: "80" },
    });
    expect(out).toContain("Talks in Tarvel 1\nNorvinform · published 2024-03-14T10:00:00+02:00");
    for (const part of [
      "PEOPLE (2)",
      "ENGAGEMENTS (",
      "STATEMENTS (",
      "FIGURES (1)",
      "180 million USD",
      "“We will open the ferry line in May",
      "[text\u00a0",
    ]) {
      expect(out).toContain(part);
    }
    expect(out).not.toContain("\u001b");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("a report in another language says why nothing is under it", async () => {
    put(
      "a.txt",
      "Le président de la Norvanie a reçu hier le gouverneur de la région de Lensk, qui était venu avec une grande délégation pour parler du commerce et des transports entre les deux pays.",
    );
    const { out } = await run(["extract", "a.txt", "--format", "text"]);
    expect(out).toContain("Nothing is read from this report: it is in French (fr)");
    expect(out).not.toContain("PROBLEMS");
  });

  test("a bad file is told on standard error, the rest is done, and the exit code is 1", async () => {
    put("in/a.json", report(1));
    put("in/b.json", "{");
    put("in/c.jpg", "x");
    const { code, out, err } = await runProcess(["extract", "in", "gone.txt"]);
    expect(code).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/readout: in\/b\.json is no valid JSON: .+ \[json-invalid\]\n/);
    expect(err).toContain("readout: gone.txt is not there. [not-found]\n");
    expect(err).toContain("Left alone 1 file of kinds that are not read: in/c.jpg.\n");
  });

  test("a reader that goes away ends the command quietly", async () => {
    put("many.jsonl", Array.from({ length: 400 }, (_, n) => report(n)).join("\n"));
    const child = startReadout(["extract", "many.jsonl"], { cwd });
    const done = finishOf(child);
    child.stdout.once("data", () => child.stdout.destroy());
    const { code, err } = await done;
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("usage", () => {
  test("wrong usage says what to do, exit code 2", async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [["extrakt"], /unknown command 'extrakt'\n\(Did you mean extract\?\)/],
      [["people"], /unknown command 'people'[\s\S]*For that there is: readout list people\n/],
      [["undo"], /For that there is: readout remove --undo\n/],
      [["extract", "--formt", "text"], /unknown option '--formt'\n\(Did you mean --format\?\)/],
      [["extract", "--date", "14.3.2024", "x"], /Write a date as 2024/],
      [["extract", "--date", "2024-02-30", "x"], /Write a date as 2024/],
      [["extract", "--url", "norvinform.example", "x"], /no http or https address/],
      [["extract", "--format", "xml", "x"], /Allowed choices are jsonl, json, text/],
      [["chronicle", "--from", "March"], /Write a date as 2024/],
      [["chronicle", "--from", "2021", "--to", "2020"], /--from 2021 is later than --to 2020/],
      [["export", "--format", "csv"], /add --table/],
      [["remove"], /Name one report, or --import with a number, or --undo/],
      [["show"], /missing required argument 'id'/],
      [["serve", "--port", "99999"], /whole number from 0 to 65535/],
      [
        ["chronicle", "--ledger", "none.readout"],
        /There is no ledger at .*none\.readout\. Make one with: readout add/,
      ],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await run(args);
      expect([args, code, out]).toEqual([args, 2, ""]);
      expect(err).toMatch(message);
    }
  });

  test("an option of one report is refused for several", async () => {
    put("in/a.txt", paragraph(14));
    put("in/b.txt", paragraph(15));
    const { code, err } = await runProcess([
      "extract",
      "in",
      "--url",
      "https://norvinform.example/1",
    ]);
    expect([code, err]).toEqual([
      2,
      "readout: --url is of one report, but 2 files are named. Give them one by one.\n",
    ]);
  });

  test("help is no error, and the version is the package's", async () => {
    const help = await run(["help", "add"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("Usage: readout add [options] [path...]");
    const { version } = json(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await runProcess(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("the ledger", () => {
  test("adding names a new ledger once, and the second time changes nothing", async () => {
    put("in/a.json", report(1));
    put("in/b.jsonl", `${report(2, { text: paragraph(15) })}\n{"title": "no text"}\n`);
    const first = await run(["add", "in"]);
    expect(first.code).toBe(1);
    expect(first.err).toContain(`New ledger: ${cwd}/data/readout/ledger.readout\n`);
    expect(first.err).toMatch(
      /in\/b\.jsonl, line 2 has neither "text" nor "html"\..*\[json-no-text\]/,
    );
    expect(first.out).toMatch(
      /^Import 1: 2 added, 0 unchanged, 0 revised, 1 failed(?: \(\d.*\))?\.\nFailed: 1 json-no-text\./,
    );
    const second = await run(["add", "in", "--json"]);
    expect(second.err).not.toContain("New ledger");
    expect(json(second.out)).toMatchObject({
      import: 2,
      added: 0,
      unchanged: 2,
      failed: 1,
      failures: { "json-no-text": 1 },
      stopped: false,
    });
  });

  test("a ledger's path may come from --ledger or from READOUT_LEDGER", async () => {
    put("a.json", report(1));
    expect((await run(["add", "a.json", "--ledger", "mine.readout"])).err).toContain(
      `${cwd}/mine.readout`,
    );
    const { out } = await run(["info", "--json"], { env: { READOUT_LEDGER: "mine.readout" } });
    expect(json(out)).toMatchObject({ path: join(cwd, "mine.readout"), reports: 1 });
  });

  test("the chronicle tells who met whom, in a table, in Markdown and as JSON", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    const table = await run(["chronicle"], { env: { COLUMNS: "80" } });
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/^DATE +WHAT +WHO +PLACE +TOLD BY\n/);
    expect(table.out).toMatch(/2024-03-14 +meeting +Edran Solvik, President of/);
    expect(table.out).toContain("1 engagement\n");
    for (const line of table.out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const md = await run(["chronicle", "--format", "md"]);
    expect(md.out).toMatch(/^# Chronicle\n\n## 2024\n\n### 2024-03-14: meeting/);
    expect(md.out).toContain("[Talks in Tarvel 1](https://norvinform.example/1)");
    const items = json(
      (await run(["chronicle", "--with", "Norvania", "--from", "2024", "--json"])).out,
    );
    expect(items).toHaveLength(1);
    const none = await run(["chronicle", "--with", "Nobody"]);
    expect([none.code, none.out]).toEqual([0, ""]);
    expect(none.err).toBe("Nobody of that name is in this ledger: Nobody.\n");
    const apart = await run(["chronicle", "--with", "Norvania", "--to", "2020"]);
    expect(apart.err).toContain("No engagement fits --with Norvania --to 2020.");
  });

  test("an empty ledger says how to fill it, and is an empty array in JSON", async () => {
    const { code, out, err } = await run(["chronicle"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("readout add PATH…");
    expect(json((await run(["chronicle", "--json"])).out)).toEqual([]);
    expect(json((await run(["search", "ferry", "--json"])).out)).toEqual([]);
    expect(json((await run(["export", "--json"])).out)).toEqual([]);
  });

  test("show takes a report's label or key, a person's name, and lists what is ambiguous", async () => {
    put("a/talks.txt", paragraph(14));
    put("b/talks.txt", paragraph(21));
    await run(["add", "a", "b"]);
    const both = await run(["show", "talks"]);
    expect([both.code, both.out]).toEqual([2, ""]);
    expect(both.err).toContain("Two reports are called talks:");
    const [key = ""] = /\b[0-9a-f]{16}\b/.exec(both.err) ?? [];
    expect((await run(["show", key])).out).toContain("PEOPLE (2)");
    expect(json((await run(["show", key, "--json"])).out).record.people).toHaveLength(2);
    expect((await run(["show", key, "--source"])).out).toMatch(/^TARVEL, March /);
    const person = await run(["show", "edran solvik"]);
    expect(person.out).toMatch(/^Edran Solvik\n/);
    expect(person.out).toContain("OFFICES");
    const missing = await run(["show", "Edran Solvick"]);
    expect([missing.code, missing.err]).toEqual([
      2,
      'readout: Nothing in the ledger is called Edran Solvick. Did you mean "Edran Solvik"?\n',
    ]);
    const [item] = json((await run(["chronicle", "--json"])).out);
    expect((await run(["show", item.id])).out).toContain("ACCOUNT");
  });

  test("show lists all whom a surname fits, and two of one name who are kept apart", async () => {
    const other = (role: string, of: string, name: string): string =>
      `TARVEL, March 14. /Norvinform/. Edran Solvik, President of Norvania, received ${name}, ${role} of ${of}, on Thursday.`;
    put("in/a.txt", other("Governor", "the Lenskar Region", "Boran Teskel"));
    put("in/b.txt", other("Governor", "the Drosny Region", "Mila Teskel"));
    put("in/c.txt", other("Governor", "the Halmer Region", "Mila Teskel"));
    await run(["add", "in"]);
    const surname = await run(["show", "teskel"]);
    expect([surname.code, surname.out]).toEqual([2, ""]);
    expect(surname.err).toMatch(/^readout: 3 people have teskel in their name:\n {2}person-/);
    expect(surname.err).toContain("Boran Teskel, Governor of Lenskar Region");
    expect(surname.err).toContain("Give the key of one: readout show KEY\n");
    expect((await run(["show", "Mila Teskel"])).err).toContain(
      "Two people of this name are kept apart, since their offices differ:",
    );
    expect((await run(["show", "solvik"])).out).toMatch(/^Edran Solvik\n/);
  });

  test("list tells the labels and keys that show takes", async () => {
    put("a.jsonl", `${report(1)}\n${report(2, { text: `${paragraph(14)} More.` })}\n`);
    await run(["add", "a.jsonl"]);
    const reports = await run(["list", "reports"], { env: { COLUMNS: "120" } });
    expect(reports.out).toMatch(/^PUBLISHED +OUTLET +TITLE +LABEL +KEY\n/);
    expect(reports.out).toMatch(
      /2024-03-14 +Norvinform +Talks in Tarvel 1 +report-1 +[0-9a-f]{16}/,
    );
    const one = await run(["list", "reports", "--limit", "1"]);
    expect(one.err).toBe("1 more: readout list reports --limit 2\n");
    const people = json((await run(["list", "people", "--json"])).out);
    expect(people.map((p: { name: string }) => p.name).sort()).toEqual([
      "Boran Teskel",
      "Edran Solvik",
    ]);
    const listed = await run(["list", "people"], { env: { COLUMNS: "140" } });
    expect(listed.out).toContain(people[0].id);
    const [item] = json((await run(["list", "engagements", "--json"])).out);
    const engagements = await run(["list", "engagements"], { env: { COLUMNS: "140" } });
    expect(engagements.out).toContain(item.id);
    expect((await run(["list", "gifts"])).code).toBe(2);
  });

  test("search finds words, and says so when there are none", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    const found = await run(["search", "ferry", "line"]);
    expect(found.out).toContain("ferry line");
    expect(found.out).toContain("report-1");
    expect(json((await run(["search", "ferry", "--json"])).out).length).toBeGreaterThan(0);
    const none = await run(["search", "zeppelin"]);
    expect([none.code, none.out, none.err]).toEqual([
      0,
      "",
      "The one report does not hold zeppelin.\n",
    ]);
    const some = await run(["search", "zeppelin", "ferry"]);
    expect(some.err).toBe("The one report does not hold zeppelin.\nPlaces with ferry:\n\n");
    expect(some.out).toContain("ferry line");
    const phrase = await run(["search", "line ferry"]);
    expect(phrase.err).toBe(
      'The one report does not hold these words side by side: "line ferry"\nPlaces with line ferry:\n\n',
    );
    expect(phrase.out).toContain("ferry line");
    put("b.json", report(2, { text: "A zeppelin came.", url: "https://norvinform.example/2" }));
    await run(["add", "b.json"]);
    const apart = await run(["search", "zeppelin", "ferry"]);
    expect([apart.out, apart.err]).toEqual([
      "",
      "None of 2 reports holds all of: zeppelin ferry\n",
    ]);
  });

  test("export writes CSV for spreadsheets and records for programs", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    const csv = await run(["export", "--format", "csv", "--table", "participants"]);
    expect(csv.code).toBe(0);
    expect(csv.out).toContain("Edran Solvik");
    expect(csv.out.split("\r\n").length).toBeGreaterThan(2);
    const all = await run(["export", "--format", "csv", "--out", "tables"]);
    expect(all.code).toBe(0);
    expect(readdirSync(join(cwd, "tables"))).toEqual([
      "citations.csv",
      "documents.csv",
      "engagements.csv",
      "figures.csv",
      "gifts.csv",
      "participants.csv",
      "people.csv",
      "statements.csv",
      "undertakings.csv",
    ]);
    for (const table of ["engagements", "participants", "people", "citations"]) {
      const { out } = await run(["export", "--format", "jsonl", "--table", table, "--text"]);
      const told = await run(["export", "--format", "csv", "--table", table, "--text"]);
      expect(told.out.split("\r\n")[0]).toBe(Object.keys(json(out.split("\n")[0] ?? "")).join(","));
    }
    expect(readFileSync(join(cwd, "tables/undertakings.csv"), "utf8")).toMatch(/^key,what,status,/);
    const [bare] = (await run(["export"])).out.trim().split("\n").map(json);
    expect([bare.id, bare.text]).toEqual(["report-1", ""]);
    expect(json((await run(["export", "--json", "--text"])).out)[0].text).toContain("TARVEL");
    expect(
      json(
        (await run(["export", "--format", "jsonl", "--table", "figures"])).out.split("\n")[0] ?? "",
      ).value,
    ).toBe(180_000_000);
  });

  test("removing takes a report out, undo brings it back, and compacting is for good", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    expect((await run(["remove", "report-1"])).out).toBe(
      "1 report removed. Bring back with: readout remove --undo\n",
    );
    expect(json((await run(["chronicle", "--json"])).out)).toEqual([]);
    const again = await run(["remove", "report-1"]);
    expect([again.code, again.err]).toEqual([
      2,
      "readout: report-1 is removed already. Bring back with: readout remove --undo\n",
    ]);
    expect((await run(["remove", "--undo"])).out).toBe("1 report brought back.\n");
    expect(json((await run(["chronicle", "--json"])).out)).toHaveLength(1);
    expect((await run(["remove", "--import", "7"])).code).toBe(2);
    expect((await run(["remove", "--import", "1"])).out).toContain("1 report removed.");
    expect((await run(["compact"])).code).toBe(0);
    expect((await run(["remove", "--undo"])).out).toBe("Nothing to bring back.\n");
  });

  test("more than twenty reports of an import go only after a yes", async () => {
    const text = (n: number): string => `${n} ships came to Tarvel.`;
    put(
      "many.jsonl",
      Array.from({ length: 21 }, (_, n) => report(n, { text: text(n) })).join("\n"),
    );
    await run(["add", "many.jsonl"]);
    const asked = await run(["remove", "--import", "1"]);
    expect([asked.code, asked.err]).toEqual([
      2,
      "readout: Import 1 brought 21 reports. Remove them with: readout remove --import 1 --yes\n",
    ]);
    const no = await run(["remove", "--import", "1"], { terminal: true, input: "n\n" });
    expect([no.code, no.err]).toEqual([
      0,
      "Import 1 brought 21 reports. Remove them? [y/N] Nothing removed.\n",
    ]);
    const yes = await run(["remove", "--import", "1"], { terminal: true, input: "y\n" });
    expect(yes.out).toContain("21 reports removed.");
    const again = await run(["remove", "--import", "1", "--yes"]);
    expect([again.code, again.err]).toEqual([
      2,
      "readout: Import 1 is removed already. Bring back with: readout remove --undo\n",
    ]);
    await run(["remove", "--undo"]);
    expect((await run(["remove", "--import", "1", "--yes"])).out).toContain("21 reports removed.");
  });

  test("a folder given as ledger, and a ledger that cannot be made, are told plainly", async () => {
    put("a.json", report(1));
    const given = await run(["add", "a.json", "--ledger", "."]);
    expect([given.code, given.err]).toEqual([
      2,
      expect.stringContaining(`${cwd} is a folder, and`),
    ]);
    // A name longer than any file system takes: not even root can make it.
    const { code, err } = await run(["add", "a.json", "--ledger", `${"long".repeat(99)}.readout`]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("cannot be made. Check that its folder"),
    ]);
    expect(err).not.toContain("New ledger:");
  });

  test("a new ledger makes no folder but the data folder", async () => {
    put("a.json", report(1));
    const { code, err } = await run(["add", "a.json", "--ledger", "gone/x.readout"]);
    expect([code, err]).toEqual([2, expect.stringContaining(`There is no folder ${cwd}/gone`)]);
    expect(existsSync(join(cwd, "gone"))).toBe(false);
  });

  test("a page that declares a charset nobody knows is doubted", async () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"><title>Talks</title></head><body><p>${paragraph(14)}</p><p>Caf\u00e9.</p></body></html>`;
    const codes = async (charset: string): Promise<unknown> => {
      writeFileSync(
        join(cwd, "a.html"),
        Buffer.from(page(charset).replace(/[“”]/g, '"'), "latin1"),
      );
      const { problems } = json((await run(["extract", "a.html"])).out);
      return problems.map(({ code }: { readonly code: string }) => code);
    };
    expect(await codes("klingon")).toEqual(["encoding-invalid"]);
    expect(await codes("iso-8859-2")).toEqual([]);
    writeFileSync(join(cwd, "a.html"), Buffer.from(page("klingon"), "latin1"));
    expect((await run(["add", "a.html"])).err + (await run(["info"])).out).toMatch(/problems +1\b/);
  });

  test("half a surrogate pair in JSON is no reason to refuse the report", async () => {
    const half = "\\ud83d";
    const broken = report(1)
      .replace("Talks in", `Talks ${half} in`)
      .replace("We will", `We ${half} will`);
    put("a.json", broken.replace("report-1", `report-1${half}`));
    const extracted = json((await run(["extract", "a.json"])).out);
    expect(extracted.title).toBe("Talks \uFFFD in Tarvel 1");
    expect(extracted.text).toContain("We \uFFFD will");
    expect((await run(["add", "a.json"])).code).toBe(0);
    expect((await run(["verify"])).code).toBe(0);
  });

  test("verify proves a ledger, exit code 0", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    const { code, out } = await run(["verify"]);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^1 source, 1 report, \d+ entries, \d+ citations checked: all right\.\n$/,
      ),
    ]);
    expect(json((await run(["verify", "--json"])).out).findings).toEqual([]);
  });

  test("a file that is no ledger is told, exit code 1", async () => {
    put("notes.txt", "just words ".repeat(500));
    const { code, err } = await run(["info", "--ledger", "notes.txt"]);
    expect([code, err]).toEqual([1, expect.stringContaining("[ledger-invalid]")]);
  });
});

describe("stopping and serving", () => {
  test("Ctrl-C ends an import after the report in hand, and the next run goes on from there", async () => {
    const count = 200;
    put(
      "many.jsonl",
      Array.from({ length: count }, (_, n) =>
        report(n, { text: `${paragraph(14)}\n\nNumber ${n}.` }),
      ).join("\n"),
    );
    const child = startReadout(["add", "many.jsonl", "--json"], { cwd });
    const done = finishOf(child);
    // Some reports are in once SQLite's log has grown.
    const log = join(cwd, "data/readout/ledger.readout-wal");
    while (!existsSync(log) || statSync(log).size < 300_000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGINT");
    const stopped = await done;
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain("the same command goes on from there");
    const first = json(stopped.out);
    expect(first.stopped).toBe(true);
    expect(first.added).toBeGreaterThan(0);
    expect(first.added).toBeLessThan(count);
    const second = json((await run(["add", "many.jsonl", "--json"])).out);
    expect([second.added + first.added, second.unchanged]).toEqual([count, first.added]);
    expect((await run(["verify"])).code).toBe(0);
  });

  test("serve prints its address, answers, and ends at Ctrl-C", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    const child = startReadout(["serve", "--port", "0", "--no-open"], { cwd });
    const done = finishOf(child);
    const url = await addressOf(child);
    expect((await fetch(new URL("api/info", url))).status).toBe(200);
    child.kill("SIGINT");
    expect((await done).code).toBe(0);
  });

  test("a taken port is told with the next free one", async () => {
    put("a.json", report(1));
    await run(["add", "a.json"]);
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { code, err } = await run(["serve", "--port", String(port), "--no-open"]);
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/is taken\. (?:Use --port \d+, which is free|Choose another)/);
  });
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Parts of the guides that the program itself writes, so that they are never out of date: what its commands print on the
 * built-in example, and the last scores. Each stands between two comments that name it and what it is made from:
 * `<!-- generated: command readout chronicle -->` … `<!-- end -->`.
 */
const BLOCK = /(<!-- generated: (\w+)(?: ([^\n]*?))? -->\n)([\s\S]*?)(<!-- end -->)/g;

const PAGES = ["README.md", "docs/record.md"];

const PROGRAM = "packages/readout/bin/readout.js";

/** The words of a command line; quotation marks hold words together. */
const wordsOf = (line) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]);

/** Runs the built program as from a pipe of 100 columns, with a ledger and a home folder of its own. */
function runProgram(root, folder, args, input) {
  const { PATH, SystemRoot } = process.env;
  const READOUT_LEDGER = join(folder, "example.readout");
  const env = { PATH, SystemRoot, HOME: folder, READOUT_LEDGER, COLUMNS: "100" };
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(root, PROGRAM), ...args],
    { cwd: root, env, encoding: "utf8", ...(input === undefined ? {} : { input }) },
  );
  if (error || status !== 0) {
    throw new Error(`readout ${args.join(" ")} failed: ${error?.message ?? stderr.trim()}`);
  }
  return stdout.replace(/[ \t]+$/gm, "").trimEnd();
}

/** A ledger of the built-in example, made at its first use; `end` takes it away again. */
export function exampleLedger(root) {
  let folder = null;
  const ready = () => {
    if (folder === null) {
      folder = mkdtempSync(join(tmpdir(), "readout-docs-"));
      runProgram(root, folder, ["add", "examples"]);
    }
    return folder;
  };
  return {
    run(args, input) {
      return runProgram(root, ready(), args, input);
    },
    path: () => join(ready(), "example.readout"),
    end() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\`\n`;

/** A command as typed, with what it prints. */
function command(example, line) {
  const [name, ...args] = wordsOf(line);
  if (name !== "readout") throw new Error(`Only readout commands can be shown, not ${name}`);
  return fenced("text", `$ ${line}\n${example.run(args)}`);
}

/**
 * Part of the record that a text gives: the fields named (`engagements.0` is the first of a list), from the text block
 * before this one on the page.
 */
function record(example, line, before) {
  const [options, fields] = line.split(" | ");
  const text = [...before.matchAll(/```text\n([\s\S]*?)\n```/g)].at(-1)?.[1];
  if (text === undefined || fields === undefined) throw new Error("No text, or no fields, to show");
  const args = ["extract", "--as", "text", "--format", "json", ...wordsOf(options)];
  const [all] = JSON.parse(example.run(args, text));
  const shown = {};
  for (const field of fields.split(/,\s*/)) {
    const [name, index] = field.split(".");
    const value = index === undefined ? all[name] : [all[name]?.[Number(index)]];
    if (value === undefined || value?.includes?.(undefined)) {
      throw new Error(`The example's record has no ${field}`);
    }
    shown[name] = value;
  }
  return fenced("json", compactJson(shown));
}

function flatJson(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatJson).join(", ")}]`;
  const fields = Object.entries(value).map(([key, item]) => `"${key}": ${flatJson(item)}`);
  return `{ ${fields.join(", ")} }`;
}

/** JSON of two spaces, with what fits into 100 columns on one line. */
function compactJson(value, indent = "", used = 0) {
  const flat = flatJson(value);
  if (indent !== "" && indent.length + used + flat.length <= 98) return flat;
  if (typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return inner + name + compactJson(item, inner, name.length);
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

const LAYERS = [
  ["people", "people"],
  ["people: office", "… with the right office"],
  ["engagements: main", "main engagements"],
  ["main: date", "… with the right date"],
  ["main: participants", "… their participants"],
  ["engagements: mentioned", "engagements only mentioned"],
  ["statements: text+speaker", "statements, with their speaker"],
  ["figures: value+unit", "figures, value and unit"],
  ["undertakings", "undertakings"],
];

/** The last scores, by layer: all reports, and those that nobody looks at while rules are written. */
function scores(root) {
  const path = join(root, "scores.json");
  if (!existsSync(path)) return "No scores are kept yet; `npm run score` takes them.\n";
  const { all, blind } = JSON.parse(readFileSync(path, "utf8"));
  const f1 = (table, layer) => {
    const score = table.layers[layer];
    return score ? score.f1.toFixed(2) : "–";
  };
  const rows = LAYERS.map(
    ([layer, name]) =>
      `| ${name} | ${f1(all, layer)} | ${f1(blind, layer)} | ${all.layers[layer]?.gold ?? 0} |`,
  );
  const head = `| F1 of | all ${all.reports} reports | the ${blind.reports} blind reports | items in all |`;
  const note = "The rows that begin with dots count only among items that were found.";
  return `${[head, "|---|---|---|---|", ...rows, "", note].join("\n")}\n`;
}

/** The page with its generated parts as they are today. */
export function generate(root, text, example) {
  return text.replace(BLOCK, (_, head, kind, line, _old, end, at) => {
    const body =
      kind === "command"
        ? command(example, line)
        : kind === "record"
          ? record(example, line, text.slice(0, at))
          : kind === "scores"
            ? scores(root)
            : null;
    if (body === null) throw new Error(`Nothing generates a part of kind ${kind}`);
    return `${head}\n${body}\n${end}`;
  });
}

/** Pages whose generated parts differ from what the program gives today; with `write` they are brought up to date. */
export function checkGenerated(root, example, { write = false } = {}) {
  const found = [];
  for (const path of PAGES) {
    if (!existsSync(join(root, path))) continue;
    const text = readFileSync(join(root, path), "utf8");
    const now = generate(root, text, example);
    if (now === text) continue;
    if (write) writeFileSync(join(root, path), now);
    else {
      found.push(
        `${path} shows what the program no longer gives. Bring it up to date with: node scripts/check-docs.mjs --write`,
      );
    }
  }
  return found;
}

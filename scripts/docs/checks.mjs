import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { codeSpans, readMarkdown } from "./markdown.mjs";
import { objectTypes, readTypes } from "./model.mjs";

/** What the docs check asks for, one function each. All take the checkout's root and give lines of what is wrong. */

const MODEL = "packages/core/src/model";
const LEDGER = "packages/readout/src/ledger";

const read = (root, path) => readFileSync(join(root, path), "utf8");
const readJson = (root, path) => JSON.parse(read(root, path));

/** Reads a page that must be there; tells so in `found` where it isn't. */
function readPage(root, path, found) {
  if (existsSync(join(root, path))) return readMarkdown(read(root, path));
  found.push(`${path} is missing`);
  return null;
}

/** Every package of every manifest, by name, with the manifests that want it; the project's own left out. */
export function dependenciesOf(root) {
  const manifest = readJson(root, "package.json");
  const paths = ["package.json", ...(manifest.workspaces ?? []).map((w) => `${w}/package.json`)];
  const manifests = paths.map((path) => ({ path, manifest: readJson(root, path) }));
  const own = new Set(manifests.map((m) => m.manifest.name));
  const wanted = new Map();
  for (const { path, manifest: m } of manifests) {
    const sections = [m.dependencies, m.devDependencies, m.optionalDependencies];
    for (const name of sections.flatMap((section) => Object.keys(section ?? {}))) {
      if (!own.has(name)) wanted.set(name, [...(wanted.get(name) ?? []), path]);
    }
  }
  return wanted;
}

/** docs/dependencies.md names each dependency with its licence and a reason, and nothing that is none. */
export function checkDependencies(root) {
  const found = [];
  const page = readPage(root, "docs/dependencies.md", found);
  if (!page) return found;
  const wanted = dependenciesOf(root);
  const told = new Map();
  for (const { cells, line } of page.sections.flatMap((section) => section.rows)) {
    const name = codeSpans(cells[0] ?? "")[0];
    if (name) told.set(name, { licence: cells[1] ?? "", reason: cells[2] ?? "", line });
  }
  for (const [name, by] of wanted) {
    const row = told.get(name);
    if (!row) found.push(`docs/dependencies.md does not name ${name} (${by.join(", ")})`);
    else if (row.reason === "") found.push(`docs/dependencies.md gives no reason for ${name}`);
    const path = `node_modules/${name}/package.json`;
    if (!row || !existsSync(join(root, path))) continue;
    const { license } = readJson(root, path);
    if (license !== row.licence) {
      found.push(
        `docs/dependencies.md:${row.line} says that ${name} is under ${row.licence}; its manifest says ${license}`,
      );
    }
  }
  for (const [name, { line }] of told) {
    if (!wanted.has(name)) {
      found.push(`docs/dependencies.md:${line} names ${name}, which no package.json wants`);
    }
  }
  return found;
}

/** The program's sources as one text, but for the list of codes itself and tests. */
function allSources(root) {
  return ["packages/core/src", "packages/readout/src"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
        .filter((path) => normalize(path) !== normalize("model/problem.ts"))
        .map((path) => read(root, join(folder, path))),
    )
    .join("\n");
}

/** docs/problems.md explains every problem code under a heading of its own, and no other; each is raised somewhere. */
export function checkProblems(root) {
  const found = [];
  const page = readPage(root, "docs/problems.md", found);
  if (!page) return found;
  const codes = readTypes(root, [MODEL]).constants.get("PROBLEM_CODES") ?? [];
  if (codes.length === 0) found.push(`${MODEL}/problem.ts has no PROBLEM_CODES`);
  const told = new Map();
  for (const section of page.sections) {
    const code = /^`([a-z-]+)`$/.exec(section.heading)?.[1];
    if (code) told.set(code, section);
  }
  const sources = allSources(root);
  for (const code of codes) {
    if (!sources.includes(`"${code}"`)) found.push(`No source raises the problem ${code}`);
    const text = told.get(code)?.lines.join("\n");
    if (text === undefined) found.push(`docs/problems.md does not explain ${code}`);
    else if (!/\*\*What happened\*\*:/.test(text) || !/\*\*What to do\*\*:/.test(text)) {
      found.push(`docs/problems.md must tell what happened and what to do at ${code}`);
    }
  }
  for (const [code, { line }] of told) {
    if (!codes.includes(code)) {
      found.push(`docs/problems.md:${line} explains ${code}, which is no problem code`);
    }
  }
  return found;
}

/** Places in a text are explained once, at the head of docs/record.md; keys are plain text. */
const PLAIN = ["Span", "SourceSpan", "EntryKey"];

/** docs/record.md has a table for each type that a record is made of, with its fields and the values of closed lists. */
export function checkRecord(root) {
  const found = [];
  const page = readPage(root, "docs/record.md", found);
  if (!page) return found;
  const model = readTypes(root, [MODEL]);
  const types = objectTypes(model, "ReportRecord", PLAIN);
  if (types.length === 0) found.push(`${MODEL} has no ReportRecord`);
  const sections = new Map();
  for (const section of page.sections) {
    const name = /`(\w+)`/.exec(section.heading)?.[1];
    if (name) sections.set(name, section);
  }
  for (const { name, fields } of types) {
    const section = sections.get(name);
    if (!section) {
      found.push(`docs/record.md has no section for ${name}`);
      continue;
    }
    const rows = new Map(
      section.rows.map((row) => [codeSpans(row.cells[0] ?? "")[0], row]).filter(([field]) => field),
    );
    for (const [field, { values }] of fields) {
      const row = rows.get(field);
      if (!row) {
        found.push(`docs/record.md:${section.line} does not tell of ${field} of ${name}`);
        continue;
      }
      // Codes of problems have a page of their own.
      if (name === "Problem") continue;
      const words = codeSpans(row.cells.slice(1).join(" "));
      const absent = values.filter((value) => !words.includes(value));
      if (absent.length > 0) {
        found.push(`docs/record.md:${row.line} lacks values of ${field}: ${absent.join(", ")}`);
      }
    }
    for (const [field, row] of rows) {
      if (!fields.has(field)) {
        found.push(`docs/record.md:${row.line} tells of ${field}, which ${name} has not`);
      }
    }
  }
  for (const [name, { line }] of sections) {
    if (!types.some((type) => type.name === name)) {
      found.push(`docs/record.md:${line} tells of ${name}, which is no part of a record`);
    }
  }
  return found;
}

/** The rows of concepts, without the heads of their tables. */
const glossaryRows = (page) =>
  page.sections.flatMap((section) => section.rows).filter(({ cells }) => cells[0] !== "concept");

/** docs/glossary.md has a concept for each exported type of the model and of the ledger's interface, and no other type. */
export function checkGlossary(root) {
  const found = [];
  const page = readPage(root, "docs/glossary.md", found);
  if (!page) return found;
  const { types } = readTypes(root, [MODEL, LEDGER]);
  const isSeam = ({ path, exported }) =>
    exported && (path.startsWith(`${MODEL}/`) || path === `${LEDGER}/types.ts`);
  const named = new Map();
  const concepts = new Map();
  for (const { cells, line } of glossaryRows(page)) {
    if (cells.length !== 4) {
      found.push(`docs/glossary.md:${line} has ${cells.length} columns, not 4`);
      continue;
    }
    const [concept, is, , code] = cells;
    for (const word of concept.split(/,\s*/)) {
      if (concepts.has(word)) found.push(`docs/glossary.md:${line} has ${word} a second time`);
      concepts.set(word, line);
    }
    if (is === "") found.push(`docs/glossary.md:${line} does not tell what ${concept} is`);
    for (const span of codeSpans(code)) {
      if (/^[A-Z]/.test(span) && !types.get(span)?.exported) {
        found.push(`docs/glossary.md:${line} names the type ${span}, which is not there`);
      }
      named.set(span, line);
    }
  }
  for (const type of types.values()) {
    if (isSeam(type) && !named.has(type.name)) {
      found.push(`docs/glossary.md names no concept for the type ${type.name} (${type.path})`);
    }
  }
  return found;
}

/** Addresses of the API as its routes give them. */
function routesOf(root) {
  const folder = "packages/readout/src/api";
  const files = readdirSync(join(root, folder)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const routes = files.flatMap((name) =>
    [...read(root, `${folder}/${name}`).matchAll(/(?:path: |doc31\()"(\/api\/[^"*]+)"/g)].map(
      (match) => match[1],
    ),
  );
  return [...new Set(routes)].sort();
}

/** docs/api.md tells of each address, and explains each code of the API's errors. */
export function checkApi(root) {
  const found = [];
  const page = readPage(root, "docs/api.md", found);
  if (!page) return found;
  const codes = readTypes(root, ["packages/readout/src/api"]).constants.get("ERROR_CODES") ?? [];
  const section = page.sections.find(({ heading }) => heading === "Errors");
  const told = (section?.rows ?? []).flatMap(({ cells }) => codeSpans(cells[0] ?? ""));
  for (const code of codes) {
    if (!told.includes(code)) found.push(`docs/api.md does not explain the error ${code}`);
  }
  for (const code of told) {
    if (!codes.includes(code)) found.push(`docs/api.md explains ${code}, which is no error code`);
  }
  const routes = routesOf(root);
  const listed = page.sections
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => codeSpans(cells[0] ?? "")))
    .filter((span) => span.startsWith("/api/"));
  for (const route of routes) {
    if (!listed.includes(route)) found.push(`docs/api.md does not tell of ${route}`);
  }
  for (const address of listed) {
    if (!routes.includes(address)) found.push(`docs/api.md tells of ${address}, which is no more`);
  }
  return found;
}

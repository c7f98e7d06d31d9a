#!/usr/bin/env node
/**
 * Reads the imports of all packages and fails on any that goes against the direction of the data: stages import no later
 * stage, the core stays pure, SQL stays in the ledger, the page takes only types from the core. Also fails on calls that
 * would make the core's output depend on the clock, on chance or on the machine's locale. Reads TypeScript through its own
 * parser, so words in strings and comments do not count.
 * Usage: node scripts/check-imports.mjs [ROOT]   (exit 1 when something is found)
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const STAGES = ["model", "lexicon", "read", "annotate", "extract", "link"];

/** Packages as pure as the core itself; each has its reason in docs/dependencies.md. */
const CORE_PACKAGES = ["eld", "entities", "htmlparser2"];

const LEDGER = "packages/readout/src/ledger/";
const OPENER = `${LEDGER}open.ts`;
const DRIVERS = ["libsql", "better-sqlite3", "@photostructure/sqlite", "node:sqlite", "pg"];
const QUERIES =
  /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|createTable|executeQuery)$/;

const IMPURE = [
  { name: "Date.now", why: "the clock is an argument" },
  { name: "Math.random", why: "the same report must give the same record" },
];
const LOCALE = /^(localeCompare|toLocale[A-Z]\w*)$/;

const isTest = (path) => /(?:\.test\.tsx?|\/testing\.ts)$/.test(path) || path.includes("/test/");
const isPackage = (name, list) => list.some((p) => name === p || name.startsWith(`${p}/`));

/** TypeScript files under a folder, as paths from the root with forward slashes. */
function sources(root, folder) {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.includes("/node_modules/") && !path.includes("/dist/"))
    .sort();
}

/** True where an import or export brings in types alone. */
function typesOnly(node) {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const names = node.exportClause && ts.isNamedExports(node.exportClause);
    return Boolean(names) && node.exportClause.elements.every((e) => e.isTypeOnly);
  }
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && named && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly)
  );
}

/** What one file imports, and which of the watched calls it makes. */
function readFile(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = [];
  const uses = [];
  const lineOf = (node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node)
          ? node.argument.literal
          : ts.isCallExpression(node) &&
              (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
                node.expression.getText() === "require")
            ? node.arguments[0]
            : undefined;
    if (named && ts.isStringLiteralLike(named)) {
      imports.push({ name: named.text, types: typesOnly(node), line: lineOf(node) });
    } else if (named) {
      imports.push({ name: null, types: false, line: lineOf(node) });
    }
    if (ts.isPropertyAccessExpression(node)) {
      uses.push({ member: node.name.text, path: node.getText(), line: lineOf(node) });
    }
    if (ts.isNewExpression(node) && !node.arguments?.length) {
      uses.push({ member: null, path: `new ${node.expression.getText()}()`, line: lineOf(node) });
    }
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") {
      uses.push({ member: null, path: "Date()", line: lineOf(node) });
    }
    if (ts.isTaggedTemplateExpression(node)) {
      uses.push({ member: null, path: `${node.tag.getText()}\`\``, line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, uses };
}

/** The stage that a file of the core belongs to; null for src/index.ts and other files at the top. */
function stageOf(path) {
  const [first, ...rest] = path.slice("packages/core/src/".length).split("/");
  return rest.length > 0 ? first : null;
}

function checkCoreImport(path, { name, types }) {
  const from = stageOf(path);
  if (name === null) return "imports a name that is only known at run time";
  if (!name.startsWith(".")) {
    if (isTest(path) || isPackage(name, CORE_PACKAGES)) return null;
    return `imports ${name}; the core may import only ${CORE_PACKAGES.join(", ")}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), name));
  if (!target.startsWith("packages/core/")) return `imports ${name} from outside the core`;
  if (!target.startsWith("packages/core/src/")) return null;
  // A test reads as an example: it may run the stages before its own to make its input, never a later one.
  if (from === null) return null;
  const to = stageOf(target);
  if (to === null) {
    return isTest(path) ? null : `imports ${name}; only the outside imports the core's index`;
  }
  if (!STAGES.includes(from)) return `stands in ${from}/, which is no stage`;
  if (from === to) return null;
  if (!STAGES.includes(to)) return `imports ${name} from ${to}/, which is no stage`;
  if (STAGES.indexOf(to) > STAGES.indexOf(from)) return `imports the later stage ${to}`;
  if (isTest(path)) return null;
  if (from !== "model" && (to === "model" || to === "lexicon")) return null;
  return types ? null : `imports more than types of the earlier stage ${to}; use import type`;
}

function checkCore(path, { imports, uses }) {
  const found = imports.map((i) => ({ line: i.line, message: checkCoreImport(path, i) }));
  if (isTest(path)) return found;
  for (const { member, path: used, line } of uses) {
    const impure = IMPURE.find(({ name }) => used === name || used === `globalThis.${name}`);
    if (impure) found.push({ line, message: `uses ${used}: ${impure.why}` });
    if (used === "new Date()" || used === "Date()") {
      found.push({ line, message: `uses ${used}: the clock is an argument` });
    }
    if (member !== null && LOCALE.test(member)) {
      found.push({ line, message: `uses ${member}: its result depends on the machine's locale` });
    }
  }
  return found;
}

function checkWeb(_path, { imports }) {
  return imports
    .filter(
      ({ name }) => name !== null && /^@readout\/core(\/|$)|(^|\/)core\/(src|dist)\//.test(name),
    )
    .map(({ types, line }) => ({
      line,
      message: types ? null : "imports more than types from the core; use import type",
    }));
}

function checkReadout(path, { imports, uses }) {
  const found = [];
  const inLedger = path.startsWith(LEDGER);
  let sqlName = false;
  for (const { name, types, line } of imports) {
    if (name === null) continue;
    if (path !== OPENER && isPackage(name, DRIVERS)) {
      found.push({ line, message: `imports ${name}; only ${OPENER} opens a database` });
    }
    if (isPackage(name, ["kysely"]) && !inLedger && !types && !isTest(path)) {
      sqlName = true;
      found.push({ line, message: `imports kysely; SQL stands in ${LEDGER} alone` });
    }
  }
  if (inLedger || isTest(path)) return found;
  for (const { member, path: used, line } of uses) {
    if ((member !== null && QUERIES.test(member)) || (used === "sql``" && !sqlName)) {
      found.push({
        line,
        message: `makes a query (${member ?? "sql"}); SQL stands in ${LEDGER} alone`,
      });
    }
  }
  return found;
}

/** All imports and calls that break a rule, as `path:line message`, in the order of the files. */
export function checkImports(root) {
  const checks = [
    ["packages/core", checkCore],
    ["packages/readout", checkReadout],
    ["packages/web", checkWeb],
    ["packages/web", checkReadout],
  ];
  const found = [];
  const files = new Set();
  for (const [folder, check] of checks) {
    for (const path of sources(root, folder)) {
      if (path.startsWith("packages/core/") && !path.startsWith("packages/core/src/")) continue;
      files.add(path);
      const read = readFile(path, readFileSync(join(root, path), "utf8"));
      for (const { line, message } of check(path, read)) {
        if (message !== null) found.push(`${path}:${line} ${message}`);
      }
    }
  }
  return { files: files.size, found };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const { files, found } = checkImports(root);
  for (const line of found) console.error(line);
  if (files === 0) console.error(`No sources found under ${root}.`);
  else if (found.length === 0) console.log(`Imports of ${files} files follow the stages.`);
  process.exitCode = files === 0 || found.length > 0 ? 1 : 0;
}

#!/usr/bin/env node
/**
 * Makes a checkout ready to run: installs the packages that the lock file names and builds what is stale. Runs before
 * `npm start` and `npm test`, so that each works alone in a fresh clone; says nothing when nothing is missing. Uses
 * Node's built-in modules only, because it runs before anything is installed. What it built from which sources stands
 * in node_modules/.cache, so that removing node_modules also forgets it.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMPS = join("node_modules", ".cache", "readout-ready.json");
const OLDEST_NODE = [20, 19];

/** What is built, from which files, by which command, and the file that proves that it was. */
const BUILDS = [
  {
    name: "program",
    inputs: [
      "package-lock.json",
      "tsconfig.base.json",
      "packages/core/package.json",
      "packages/core/tsconfig.json",
      "packages/core/src",
      "packages/readout/package.json",
      "packages/readout/tsconfig.json",
      "packages/readout/src",
    ],
    outputs: ["packages/core/dist/index.js", "packages/readout/dist/main.js"],
    command: ["node_modules/typescript/bin/tsc", "-b", "packages/readout"],
  },
  {
    name: "web page",
    inputs: [
      "package-lock.json",
      "packages/web/index.html",
      "packages/web/package.json",
      "packages/web/public",
      "packages/web/src",
      "packages/web/tsconfig.json",
      "packages/web/vite.config.ts",
    ],
    outputs: ["packages/web/dist/index.html"],
    command: ["node_modules/vite/bin/vite.js", "build", "packages/web", "--logLevel", "warn"],
  },
];

/**
 * Names of the packages that the lock file wants and that are not installed in that version, by the list that npm
 * leaves in node_modules at the end of each installation. Optional packages are for other platforms, links are our own.
 */
export function missingPackages(lock, installed) {
  const missing = [];
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.includes("node_modules/") || wanted.optional) continue;
    const found = installed?.packages?.[path];
    const same = wanted.link
      ? found?.link === true
      : found?.version === wanted.version && found?.integrity === wanted.integrity;
    if (!same) missing.push(path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  }
  return missing;
}

/** One hash over the names and contents of files and folders; what does not exist counts as empty. */
export function hashOf(root, paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
    }
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function writeStamps(stamps) {
  mkdirSync(dirname(join(ROOT, STAMPS)), { recursive: true });
  writeFileSync(join(ROOT, STAMPS), `${JSON.stringify(stamps, null, 2)}\n`);
}

/** Runs a program with its output shown; resolves to its exit code. */
function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", 2, 2], ...options });
    child.on("error", (error) => {
      console.error(`Could not start ${program}: ${error.message}`);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** npm runs by its own script where it started us, so that the same npm installs; `--include=dev` against NODE_ENV=production. */
function install() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  if (npm?.endsWith("js")) return run(process.execPath, [npm, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

async function timed(what, work) {
  const start = performance.now();
  console.error(`${what} …`);
  const code = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.error(code === 0 ? `${what}: done in ${seconds} s` : `${what}: failed`);
  return code;
}

async function ready() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `Readout needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer one from your system or nodejs.org.`,
    );
    return 1;
  }
  const lock = readJson(join(ROOT, "package-lock.json"));
  if (lock === null) {
    console.error("package-lock.json is missing or broken. Take it from the repository again.");
    return 1;
  }
  let stamps = readJson(join(ROOT, STAMPS)) ?? {};
  const lockHash = hashOf(ROOT, ["package-lock.json"]);
  if (stamps.installed !== lockHash) {
    const missing = missingPackages(lock, readJson(join(ROOT, "node_modules/.package-lock.json")));
    if (missing.length > 0) {
      const code = await timed(`Installing packages (${missing.length} missing)`, install);
      if (code !== 0) return code;
      stamps = {};
    }
    stamps.installed = lockHash;
    writeStamps(stamps);
  }

  const stale = BUILDS.map((build) => ({ ...build, hash: hashOf(ROOT, build.inputs) })).filter(
    ({ name, hash, outputs }) =>
      stamps[name] !== hash || outputs.some((path) => !existsSync(join(ROOT, path))),
  );
  const codes = await Promise.all(
    stale.map((build) =>
      timed(`Building the ${build.name}`, () => run(process.execPath, build.command)),
    ),
  );
  if (stale.length > 0) {
    stale.forEach((build, i) => {
      if (codes[i] === 0) stamps[build.name] = build.hash;
    });
    writeStamps(stamps);
  }
  return codes.find((code) => code !== 0) ?? 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await ready();
}

#!/usr/bin/env node
/**
 * Makes docs/chronicle.png, the README's picture, from the running page over a ledger of the built-in example: light,
 * 1440 pixels wide, with the words of one value open. Needs a build and a Chromium or Chrome (CHROMIUM names one).
 * Usage: node scripts/picture.mjs [FILE]
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const READOUT = join(ROOT, "packages/readout/bin/readout.js");
const SIZE = { width: 1440, height: 900 };
const LARGEST = 300_000;
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts `readout serve` on a free port; resolves to its address once it is printed. */
function serve(ledger) {
  const args = [READOUT, "serve", "--ledger", ledger, "--port", "0", "--no-open"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const [address] = /http:\/\/\S+/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    child.on("exit", (code) => reject(new Error(`readout serve ended with ${code}`)));
  });
  return { child, url };
}

async function takePicture(url, file, executablePath) {
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
    await page.goto(url);
    const card = page.locator("article.card", { hasText: /Compare \d accounts/ }).first();
    await card.locator(".party-group", { hasText: "Guest" }).locator(".party-name").first().click();
    // The words stand alone until their report is there; then with what is around them.
    await page.waitForFunction(() => {
      const quotes = [...document.querySelectorAll(".words blockquote")];
      return quotes.length > 0 && quotes.every((quote) => quote.childNodes.length > 1);
    });
    await page.evaluate(() => {
      document.activeElement?.blur();
      window.scrollTo(0, 0);
    });
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

async function main() {
  const file = process.argv[2] ?? join(ROOT, "docs/chronicle.png");
  const browser = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  if (!browser) {
    console.error("No Chromium or Chrome found. Name one in CHROMIUM.");
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "readout-picture-"));
  const ledger = join(folder, "example.readout");
  try {
    const added = spawnSync(
      process.execPath,
      [READOUT, "add", join(ROOT, "examples"), "--ledger", ledger],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    if (added.status !== 0) return 1;
    const { child, url } = serve(ledger);
    try {
      await takePicture(await url, file, browser);
    } finally {
      child.removeAllListeners("exit");
      child.kill("SIGINT");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { size } = statSync(file);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
  if (size > LARGEST) console.error(`The picture is larger than ${LARGEST / 1000} kB.`);
  return size > LARGEST ? 1 : 0;
}

process.exitCode = await main();

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** The browser for the tests of the page: CHROMIUM if set, else a Chromium or Chrome that this machine has. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

const executablePath = findBrowser();
const required = process.env.READOUT_REQUIRE_BROWSER === "1";

/** False where the tests of the page must be left out for want of a browser; says so once, loudly. */
export const haveBrowser = executablePath !== null || required;

if (!haveBrowser) {
  console.warn(
    "\n*** NO BROWSER: the tests of the page in a real browser are NOT run. Install Chromium or Chrome, or name one in CHROMIUM. ***\n",
  );
}

export async function launchBrowser(): Promise<Browser> {
  if (executablePath === null) {
    throw new Error("READOUT_REQUIRE_BROWSER is set, but no Chromium or Chrome was found.");
  }
  return chromium.launch({ executablePath });
}

/** A fresh page that notes what the browser complains about: errors, and what the content security policy refused. */
export async function newPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

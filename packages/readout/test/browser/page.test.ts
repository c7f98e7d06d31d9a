import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { findPageFolder } from "../../src/api/page.ts";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { makeLedger } from "../builder/ledger.ts";
import { AGENCY_TEXT, HOSTILE, madeUpReports } from "../builder/reports.ts";
import { haveBrowser, launchBrowser, newPage } from "./browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/** Rules of axe-core that the page breaks, with the elements. Contrast is counted too. */
async function accessibilityFaults(page: Page) {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(
      ({violations}) => violations.map(({id, nodes}) => ({id, nodes: nodes.map(({html}) => html)})))`,
  );
  return violationsSchema.parse(found);
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.skipIf(!haveBrowser)("the page in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: RunningServer;
  let drop: () => Promise<void>;
  let screens: readonly string[];

  beforeAll(async () => {
    if (findPageFolder() === null) throw new Error("The page is not built. Run: npm run build");
    const made = await makeLedger(madeUpReports());
    drop = made.drop;
    const started = await startServer(made.ledger, { host: "127.0.0.1", port: 0 });
    if (!started.ok) throw new Error(started.problem.message);
    server = started;
    browser = await launchBrowser();
    const { items } = await made.ledger.chronicle();
    const person = items[1]?.parties[0]?.person ?? "";
    screens = [
      "/",
      `/engagements/${items[1]?.id}`,
      "/reports",
      "/reports/agency-talks",
      "/reports/call",
      "/people",
      `/people/${person}`,
      "/search?q=trade",
      "/about",
      "/nowhere",
    ];
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await drop?.();
  });

  const at = (path: string): string => new URL(path, server.url).href;

  async function open(path: string, options: Parameters<typeof newPage>[1] = {}) {
    const opened = await newPage(browser, options);
    await opened.page.goto(at(path));
    await opened.page.locator("main h1").waitFor();
    return opened;
  }

  it("shows the chronicle under its content security policy without a complaint", async () => {
    const { page, complaints } = await open("/");
    expect(await page.locator("article.card").count()).toBe(3);
    expect(await page.locator("article.card h3").allInnerTexts()).toEqual([
      "9 November 2022",
      "4 May 2023",
      "not after 1 February 2024 (published)",
    ]);
    expect(await page.title()).toBe("Chronicle · Readout");
    expect(complaints).toEqual([]);
  });

  it("opens the words of a value, and leads from them into the report", async () => {
    const { page, complaints } = await open("/");
    await page.getByRole("link", { name: /Castle Brenn/ }).click();
    const words = page.getByRole("complementary", { name: "Castle Brenn" });
    await words.getByText("TOLVA, 4 May 2023").waitFor();
    expect(await words.locator("mark").allInnerTexts()).toEqual(["in Tolva", "Castle Brenn"]);
    await words.getByRole("link", { name: "Open in the report" }).first().click();
    await page.locator("#target").waitFor();
    const start = AGENCY_TEXT.indexOf("in Tolva");
    expect(new URL(page.url()).hash).toBe(`#s=${start}-${start + 8}`);
    expect((await page.locator(".target").allInnerTexts()).join("")).toBe("in Tolva");
    expect(complaints).toEqual([]);
  });

  it("marks where accounts differ, and sets them side by side", async () => {
    const { page } = await open("/");
    expect(await page.locator(".differs-mark").count()).toBe(1);
    await page.getByRole("link", { name: /Compare 2 accounts/ }).click();
    await page.getByRole("heading", { name: "Accounts side by side" }).waitFor();
    const place = page.getByRole("row", { name: /^Place/ });
    expect(await place.getByRole("cell").allInnerTexts()).toEqual(["Tolva", "Castle Brenn"]);
    expect(await page.getByRole("columnheader").count()).toBe(2);
  });

  it("keeps its filters in the address, and goes back and forward", async () => {
    const { page } = await open("/");
    await page.getByLabel("With", { exact: true }).fill("Jana Virel");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Chronicle of Jana Virel" }).waitFor();
    expect(page.url()).toBe(at("/?with=Jana+Virel"));
    await page.waitForFunction(() => document.querySelectorAll("article.card").length === 2);
    const shared = await open("/?with=Jana+Virel");
    await shared.page.locator("article.card").first().waitFor();
    expect(await shared.page.locator("article.card").count()).toBe(2);
    await page.goBack();
    await page.getByRole("heading", { name: "Chronicle", exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll("article.card").length === 3);
    await page.goForward();
    await page.getByRole("heading", { name: "Chronicle of Jana Virel" }).waitFor();
  });

  it("comes back to where it was scrolled to", async () => {
    const { page } = await open("/", { viewport: { width: 900, height: 500 } });
    await page.locator("article.card").nth(2).waitFor();
    await page.evaluate(() => window.scrollTo(0, 420));
    await page.waitForTimeout(200);
    // A click of the mouse would scroll the link into view first.
    await page
      .locator("a[href^='/reports/']")
      .last()
      .evaluate((link: HTMLElement) => link.click());
    await page.locator(".report-text").waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await page.locator("article.card").nth(2).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(420);
  });

  it("can be used by keyboard alone", async () => {
    const { page } = await open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      "Skip to the content",
    );
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    const value = page.getByRole("link", { name: "9 November 2022", exact: true });
    await value.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "9 November 2022" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("words-heading");
    await page.keyboard.press("Escape");
    expect(await page.locator(".words").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("9 November 2022");
    await page.getByRole("link", { name: "ARVINFORM" }).first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".report-text").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  it("shows a report's words and entries, each leading to the other", async () => {
    const { page } = await open("/reports/agency-talks");
    expect((await page.locator(".report-text p").allInnerTexts()).join("\n\n")).toBe(AGENCY_TEXT);
    expect((await page.locator(".silent").allInnerTexts()).map((words) => words.trim())).toContain(
      "The weather in the capital was mild.",
    );
    const gift = page.locator(".side-entry", { hasText: "carved ship" });
    const words = page.locator(".cited", { hasText: "carved ship" });
    await words.hover();
    expect(await gift.getAttribute("class")).toMatch(/\blit\b/);
    await gift.hover();
    expect(await words.getAttribute("class")).toMatch(/\blit\b/);
    await words.click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("carved ship");
    await page.getByLabel(/^Gifts/).uncheck();
    expect(await words.count()).toBe(0);
  });

  it("shows hostile words as words", async () => {
    const { page, complaints } = await open("/reports/call");
    const text = await page.locator(".report-text").innerText();
    expect(text).toContain(HOSTILE);
    expect(await page.locator("h1").innerText()).toBe("A call <b>between</b> neighbours");
    expect(await page.locator("main script, main img, main b").count()).toBe(0);
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    await page.goto(at("/"));
    await page.getByText(HOSTILE).first().waitFor();
    await page.goto(at("/search?q=greet"));
    await page.locator(".hit").first().waitFor();
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  it("finds words, and marks them", async () => {
    const { page } = await open("/");
    await page.getByRole("searchbox").fill("fishing season");
    await page.keyboard.press("Enter");
    await page.locator(".hit mark").first().waitFor();
    expect(page.url()).toBe(at("/search?q=fishing%20season"));
    expect(await page.locator(".hit").first().innerText()).toContain("Jana Virel");
  });

  it("fits a window of 390 pixels without sideways scrolling", async () => {
    const { page } = await open("/", { viewport: { width: 390, height: 844 } });
    for (const path of screens) {
      await page.goto(at(path));
      await page.locator("main h1").waitFor();
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
  });

  it("follows the system to the dark, and can be told otherwise for good", async () => {
    const { page } = await open("/", { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(21, 23, 26)");
    await page.getByLabel("Light", { exact: true }).check();
    expect(await paper()).toBe("rgb(250, 248, 244)");
    await page.reload();
    expect(await paper()).toBe("rgb(250, 248, 244)");
  });

  it("has no fault that axe knows of, wide and light, narrow and dark", async () => {
    for (const [width, colorScheme] of [
      [1440, "light"],
      [390, "dark"],
    ] as const) {
      const { page } = await open("/", { colorScheme, viewport: { width, height: 900 } });
      for (const path of screens) {
        await page.goto(at(path));
        await page.locator("main h1").waitFor();
        expect(await accessibilityFaults(page), `${path} ${colorScheme}`).toEqual([]);
      }
      await page.goto(at("/"));
      await page.getByRole("link", { name: "9 November 2022", exact: true }).click();
      await page.locator(".words mark").first().waitFor();
      expect(await accessibilityFaults(page), `words ${colorScheme}`).toEqual([]);
    }
  }, 120_000);
});

describe.skipIf(!haveBrowser)("an empty ledger in a browser", () => {
  it("says how to fill it", async () => {
    const { ledger, drop } = await makeLedger([]);
    const server = await startServer(ledger, { host: "127.0.0.1", port: 0 });
    if (!server.ok) throw new Error(server.problem.message);
    const browser = await launchBrowser();
    const { page, complaints } = await newPage(browser);
    await page.goto(server.url);
    await page.getByRole("heading", { name: "This ledger is empty" }).waitFor();
    expect(await page.locator(".command").innerText()).toBe("readout add REPORTS…");
    expect(complaints).toEqual([]);
    await browser.close();
    await server.close();
    await drop();
  }, 60_000);
});

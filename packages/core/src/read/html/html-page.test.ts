import { describe, expect, it } from "vitest";
import { readOrThrow } from "../testing.ts";

const FIRST =
  "President of Norvania Edran Solvik received Governor of the Lenskar Region Boran Teskel in Tarvel on Tuesday.";
const SECOND =
  "The governor said that trade between the region &amp; Norvania had grown by 13&nbsp;percent over the last year.";
const THIRD =
  "The sides also discussed the ferry line, which is to open in the spring of next year.";
const TEXT = [FIRST, SECOND.replace("&amp;", "&").replace("&nbsp;", " "), THIRD].join("\n\n");
const PARAGRAPHS = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const html = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const page = (body: string, head = "") => readOrThrow(html(body, head), "text/html");

describe("an HTML page", () => {
  it("gives the article's paragraphs without menus, sidebars and footers", () => {
    const report = page(
      `<header><nav><ul><li><a href="/p">Politics</a></li></ul></nav></header>
       <div class="columns"><div class="story"><h1>Solvik receives governor of Lenskar Region</h1>${PARAGRAPHS}</div>
       <div class="sidebar"><h3>Latest news</h3><p>Herring catch falls by a fifth in the north of the country, fishers say.</p></div></div>
       <footer><p>© 2022 Velm Courier. All rights reserved.</p></footer>`,
    );
    expect(report.text).toBe(TEXT);
    expect(report.title).toBe("Solvik receives governor of Lenskar Region");
  });

  it("loses share bars, captions, cookie notices, newsletter boxes, comments and links to other reports", () => {
    const report = page(
      `<div id="cookie-consent"><p>We use cookies to count our readers and to make the site work well for you.</p></div>
       <article><h1>Solvik receives governor</h1><div class="share-bar"><a href="#">Share</a></div>
       <figure><img src="a.jpg"><figcaption>Edran Solvik at his desk in Tarvel. Photo from the archive</figcaption></figure>
       <p>${FIRST}</p><p class="also">Read also: <a href="/x">Ferry terminal put out to tender</a></p><p>${SECOND}</p><p>${THIRD}</p></article>
       <section class="newsletter"><p>The most important news of both shores in your mailbox at seven o'clock.</p></section>
       <section id="comments"><p>A reader writes that the ferry should have been built twenty years ago, at the least.</p></section>
       <section class="related"><h3>Related</h3><div><a href="/news/steps-down-1">Governor Boran Teskel steps down</a> <time>10 June 2022 - 17:20</time></div></section>`,
    );
    expect(report.text).toBe(TEXT);
    expect(report.leads).toMatchObject([
      {
        title: "Governor Boran Teskel steps down",
        time: "10 June 2022 - 17:20",
        url: "/news/steps-down-1",
      },
    ]);
  });

  it("reads what the head tells: title, outlet, dates, section, address", () => {
    const report = page(
      `<h1>Solvik receives governor of Lenskar Region PHOTO</h1><div>${PARAGRAPHS}</div>`,
      `<title>Solvik receives governor of Lenskar Region PHOTO | Velm Courier</title>
       <meta property="og:site_name" content="Velm &amp; Courier">
       <meta property="article:published_time" content="2022-05-07T14:21:00+02:00">
       <meta property="article:modified_time" content="2022-05-08T09:00:00+02:00">
       <meta property="article:section" content="Diplomacy">
       <link rel="canonical" href="https://velm.example/news/1">`,
    );
    expect(report).toMatchObject({
      title: "Solvik receives governor of Lenskar Region",
      outlet: "Velm & Courier",
      published: "2022-05-07T14:21:00+02:00",
      updated: "2022-05-08T09:00:00+02:00",
      section: "Diplomacy",
      language: "en",
    });
    expect(report.source.url).toBe("https://velm.example/news/1");
    expect(report.citations.find(({ field }) => field === "outlet")?.text).toBe("Velm & Courier");
  });

  it("reads linked data, but never takes its articleBody for the text", () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Solvik receives governor",
          datePublished: "2022-05-07",
          author: [{ "@type": "Person", name: "Lira Ostan" }],
          publisher: { name: "Velm Courier" },
          articleBody:
            "Another text that must not be taken for the article at all, however long it is.",
        },
      ],
    };
    const report = page(
      `<div>${PARAGRAPHS}</div>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(report).toMatchObject({
      title: "Solvik receives governor",
      outlet: "Velm Courier",
      published: "2022-05-07",
      authors: ["Lira Ostan"],
      text: TEXT,
    });
  });

  it("takes the date from a time element or from a stamp in words", () => {
    expect(
      page(
        `<h1>Solvik receives governor</h1><time datetime="2022-05-07T14:21Z">Saturday</time>${PARAGRAPHS}`,
      ).published,
    ).toBe("2022-05-07T14:21Z");
    expect(
      page(`<h1>Solvik receives governor</h1><div>7 May 2022, 14:21</div>${PARAGRAPHS}`).published,
    ).toBe("2022-05-07T14:21");
  });

  it("reads text that is cut by double line breaks only", () => {
    expect(
      page(
        `<h1>Solvik receives governor</h1><div>${FIRST}<br><br>${SECOND}<br/><br/>${THIRD}</div>`,
      ).text,
    ).toBe(TEXT);
    expect(page(`<div>${FIRST}<br>${THIRD}</div>`).text).toBe(`${FIRST} ${THIRD}`);
  });

  it("keeps lists, quotations and rows of tables as blocks of their kind", () => {
    const report = page(
      `<article>${PARAGRAPHS}<ul><li>a memorandum on the ferry line</li><li>an agreement on trips</li></ul>
       <blockquote><p>We have agreed on the main thing: there will be a ferry.</p></blockquote>
       <table><tr><td>Trade, 2021</td><td>206 million dollars</td></tr></table>${PARAGRAPHS}</article>`,
    );
    expect(report.blocks.map(({ kind }) => kind)).toEqual([
      ...["paragraph", "paragraph", "paragraph", "list-item", "list-item", "quote", "table-row"],
      ...["paragraph", "paragraph", "paragraph"],
    ]);
    expect(report.text).toContain("Trade, 2021 206 million dollars");
  });

  it("leaves out scripts, styles, hidden words and comments in the middle of a paragraph", () => {
    const report = page(
      `<p>The president <script>var a = "<p>no</p>";</script>met<!-- not this --> the <style>b{}</style><b>gov</b>ernor of the region in the city of Tarvel, and both were glad.</p>
       <p style="display:none">These words stand on the page, but no reader ever sees them at all.</p>${PARAGRAPHS}`,
    );
    expect(report.text.split("\n\n")[0]).toBe(
      "The president met the governor of the region in the city of Tarvel, and both were glad.",
    );
    expect(report.text).not.toContain("no reader");
  });

  it("keeps the article where a class name of the page's frame sounds like furniture", () => {
    expect(page(`<div class="page-with-sidebar no-comments">${PARAGRAPHS}</div>`).text).toBe(TEXT);
    expect(page(`<div class="widget">${PARAGRAPHS}</div>`).text).toBe(TEXT);
  });

  it("a page without text is a problem that says so", () => {
    expect(() => page(`<div id="app"></div><script src="app.js"></script>`)).toThrow("no-text");
  });
});

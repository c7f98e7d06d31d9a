import type { OffsetMap, OffsetRun } from "@readout/core";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A saved page that shows exactly this text, with the map from the text to it: mark-up in the text is escaped. */
export function htmlSource(text: string): { readonly html: string; readonly map: OffsetMap } {
  const runs: OffsetRun[] = [];
  let html = "<p>";
  let copied = 0;
  const endRun = (at: number) => {
    if (copied > 0) runs.push([at - copied, html.length - copied, copied, copied]);
    copied = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const entity = ENTITIES[char];
    if (entity !== undefined) {
      endRun(at);
      runs.push([at, html.length, 1, entity.length]);
      html += entity;
    } else if (text.startsWith("\n\n", at)) {
      endRun(at);
      html += "</p>\n<p>";
      at++;
    } else {
      html += char;
      copied++;
    }
  }
  endRun(text.length);
  return { html: `${html}</p>`, map: runs };
}

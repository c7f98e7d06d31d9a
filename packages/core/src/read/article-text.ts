import { trimEdges } from "./article-edges.ts";
import { type Draft, EMPTY_DRAFT, toldAt } from "./draft.ts";
import { readStamp } from "./furniture-line.ts";
import { unmarkLists } from "./list-marks.ts";
import { readLines } from "./markup-text.ts";
import { joinWrapped } from "./wrapped-lines.ts";

/**
 * Reads a text that is an article already (the `text` of a JSON record): only tags and what senders put around an
 * article's ends go. Dates on the lines that went are kept, for records without metadata.
 */
export function readArticleText(text: string): Draft {
  const passages = joinWrapped(readLines(text)).map((paragraph) => paragraph.passage);
  const { body, removed } = trimEdges(passages);
  let draft: Draft = { ...EMPTY_DRAFT, passages: unmarkLists(body) };
  for (const { passage, where } of removed) {
    const stamp = readStamp(passage.text);
    if (!stamp?.iso) continue;
    const told = toldAt(stamp.iso, passage, "date-line");
    if (stamp.isUpdate) draft = { ...draft, updated: told };
    else if (where === "head" && !draft.published) draft = { ...draft, published: told };
  }
  return draft;
}

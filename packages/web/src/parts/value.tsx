import type { ComponentChildren } from "preact";
import { reportPath } from "../routes.ts";
import type { WordsRequest } from "../words/cite.ts";
import { useWords } from "../words/context.ts";

/**
 * A value of an entry: a link to the words that it rests on, in their report. A plain click shows them in the margin
 * instead; a new tab leads to the report. A link and no button, because only links wrap like the words around them.
 */
export function Value(props: {
  readonly request: WordsRequest;
  readonly class?: string;
  readonly children?: ComponentChildren;
}) {
  const open = useWords();
  const { request } = props;
  return (
    <a
      class={`value ${props.class ?? ""}`}
      href={wordsPath(request)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        open(request, event.currentTarget);
      }}
    >
      {props.children ?? request.value}
    </a>
  );
}

/** Where the first words stand that a value rests on; the report itself where they are not in its text. */
function wordsPath({ tellings }: WordsRequest): string {
  for (const { report, citations } of tellings) {
    for (const citation of citations) {
      if (citation.in === "text") return reportPath(report.id, citation);
    }
  }
  const [first] = tellings;
  return first === undefined ? "/" : reportPath(first.report.id);
}

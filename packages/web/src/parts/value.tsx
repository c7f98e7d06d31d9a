import type { ComponentChildren } from "preact";
import type { WordsRequest } from "../words/cite.ts";
import { useWords } from "../words/context.ts";

/** A value of an entry: clicking it opens the words that it rests on. */
export function Value(props: {
  readonly request: WordsRequest;
  readonly class?: string;
  readonly children?: ComponentChildren;
}) {
  const open = useWords();
  return (
    <button
      type="button"
      class={`value ${props.class ?? ""}`}
      onClick={(event) => open(props.request, event.currentTarget)}
    >
      {props.children ?? props.request.value}
    </button>
  );
}

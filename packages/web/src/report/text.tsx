import { useMemo } from "preact/hooks";
import { kindWord, type SideEntry } from "./entries.ts";
import {
  type CitedSpan,
  type Place,
  paragraphsOf,
  type Segment,
  segmentsOf,
  widestKind,
} from "./segments.ts";

/** A report's text with its cited words as links to their entries. Only ever text nodes: no report writes markup here. */
export function ReportText(props: {
  readonly text: string;
  readonly language: string | null;
  readonly spans: readonly CitedSpan[];
  readonly silent: readonly Place[];
  readonly target: Place | null;
  readonly entries: ReadonlyMap<string, SideEntry>;
  readonly active: string | null;
  readonly onPoint: (key: string | null) => void;
  readonly onChoose: (key: string, from: HTMLElement) => void;
}) {
  const { text, spans, silent, target, entries, active } = props;
  const paragraphs = useMemo(
    () =>
      paragraphsOf(text).map((place) => ({
        place,
        segments: segmentsOf(place, spans, silent, target),
      })),
    [text, spans, silent, target],
  );
  const reached = new Set<string>();
  let targetShown = false;
  return (
    <div class="report-text source-words" lang={props.language ?? undefined}>
      {paragraphs.map(({ place, segments }) => (
        <p key={place.start}>
          {segments.map((segment) => {
            const words = text.slice(segment.start, segment.end);
            const first = segment.target && !targetShown;
            if (first) targetShown = true;
            const lead = segment.spans[0];
            if (lead === undefined) {
              return <Plain key={segment.start} segment={segment} words={words} first={first} />;
            }
            const lit = active !== null && segment.spans.some(({ key }) => key === active);
            // A gap between two cited names is coloured, but a link without a name helps nobody.
            if (words.trim() === "") {
              return (
                <span key={segment.start} class={classOf(segment, lit)}>
                  {words}
                </span>
              );
            }
            const fresh = !reached.has(lead.key);
            reached.add(lead.key);
            return (
              <a
                key={segment.start}
                id={first ? "target" : undefined}
                href={`#entry-${lead.key}`}
                class={classOf(segment, lit)}
                data-entry={lead.key}
                tabIndex={fresh ? 0 : -1}
                aria-label={fresh ? `${words} (${nameOf(entries.get(lead.key))})` : undefined}
                onMouseEnter={() => props.onPoint(lead.key)}
                onMouseLeave={() => props.onPoint(null)}
                onFocus={() => props.onPoint(lead.key)}
                onBlur={() => props.onPoint(null)}
                onClick={(event) => {
                  event.preventDefault();
                  props.onChoose(lead.key, event.currentTarget);
                }}
              >
                {words}
              </a>
            );
          })}
        </p>
      ))}
    </div>
  );
}

const nameOf = (entry: SideEntry | undefined): string =>
  entry === undefined ? "entry" : kindWord(entry.kind);

function Plain(props: {
  readonly segment: Segment;
  readonly words: string;
  readonly first: boolean;
}) {
  const { segment, words, first } = props;
  if (!segment.silent && !segment.target) return <>{words}</>;
  const name = [segment.silent ? "silent" : "", segment.target ? "target" : ""].join(" ").trim();
  return (
    <span class={name} id={first ? "target" : undefined}>
      {words}
    </span>
  );
}

/** The innermost citation colours the words, the outermost underlines them. */
function classOf({ spans, target }: Segment, lit: boolean): string {
  const inner = spans[0]?.kind ?? "place";
  const outer = widestKind(spans) ?? inner;
  return `cited kind-${inner} outer-${outer}${lit ? " lit" : ""}${target ? " target" : ""}`;
}

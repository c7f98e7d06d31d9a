import type { Citation, PersonEntry } from "@readout/core";
import { useEffect, useRef } from "preact/hooks";
import type { Answer } from "../data/client.ts";
import type { ReportView } from "../data/types.ts";
import { useApiAll } from "../data/use-api.ts";
import { personPath, reportPath } from "../routes.ts";
import { timeWords } from "../text/dates.ts";
import { outletWords, titleWords } from "../text/names.ts";
import type { Telling, WordsRequest } from "./cite.ts";
import { groupCitations, quoteOf } from "./quote.ts";

/**
 * The words of one value: per account, the quotation in its surroundings, what found it and why, and the way to the
 * report. Stands in the margin of a wide window and as a sheet at the foot of a narrow one. Not modal: the page stays usable.
 */
export function WordsPanel(props: {
  readonly request: WordsRequest;
  readonly onClose: () => void;
}) {
  const { request, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = [...new Set(request.tellings.map(({ report }) => report.id))];
  const reports = useApiAll<ReportView>(ids.map((id) => `/api/reports/${encodeURIComponent(id)}`));
  // Each new request moves the focus again.
  useEffect(() => heading.current?.focus(), [request]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClose]);
  return (
    <aside class="words" aria-labelledby="words-heading">
      <header class="words-head">
        <p class="label">{request.label}</p>
        <h2 id="words-heading" class="words-value" tabIndex={-1} ref={heading}>
          {request.value}
        </h2>
        <button type="button" class="icon-button words-close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span class="sr-only">Close the words</span>
        </button>
      </header>
      {request.tellings.map((telling, index) => (
        <TellingWords
          key={`${telling.report.id}-${index}`}
          telling={telling}
          report={reports[ids.indexOf(telling.report.id)] ?? { state: "loading" }}
          person={request.person?.name ?? null}
          value={request.value}
        />
      ))}
      {request.person?.id != null && (
        <p class="words-more">
          <a href={personPath(request.person.id)}>All on {request.person.name}</a>
        </p>
      )}
    </aside>
  );
}

/** What cites a person's office in this report: the name is normal there, so it is found by equality. */
function officeCitations(report: Answer<ReportView>, name: string | null): readonly Citation[] {
  if (name === null || report.state !== "ready") return [];
  const entry: PersonEntry | undefined = report.value.record.people.find((p) => p.name === name);
  return entry?.citations.filter(({ field }) => field === "role" || field === "of") ?? [];
}

const placeOf = (c: Citation): string => `${c.in}:${c.start}:${c.end}:${c.key}`;

/** The same words are shown once, whatever fields they support. */
function withoutRepeats(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const place = placeOf(citation);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function TellingWords(props: {
  readonly telling: Telling;
  readonly report: Answer<ReportView>;
  readonly person: string | null;
  readonly value: string;
}) {
  const { telling, report, person, value } = props;
  const text = report.state === "ready" ? report.value.record.text : null;
  const offices = officeCitations(report, telling.value === null ? null : person);
  const citations = withoutRepeats([...telling.citations, ...offices]);
  return (
    <section class="telling">
      <h3 class="telling-outlet">{outletWords(telling.report)}</h3>
      <p class="telling-report">
        <a href={reportPath(telling.report.id)}>{titleWords(telling.report)}</a>
        {telling.report.published !== null && <span> · {timeWords(telling.report.published)}</span>}
      </p>
      {telling.value !== null && telling.value !== value && (
        <p class="telling-value">{telling.value}</p>
      )}
      {telling.value === null && <p class="quiet">Not found in this account.</p>}
      {telling.value !== null && citations.length === 0 && (
        <p class="quiet">No words of its own: it follows from the rest of the entry.</p>
      )}
      {groupCitations(text, citations).map((group) => (
        <QuotedWords
          key={group.map(placeOf).join()}
          citations={group}
          text={text}
          id={telling.report.id}
        />
      ))}
    </section>
  );
}

const isText = (citation: Citation): citation is Citation & { readonly in: "text" | "source" } =>
  citation.in === "text";

/** Words quoted once, with all that was taken from them. */
function QuotedWords(props: {
  readonly citations: readonly Citation[];
  readonly text: string | null;
  readonly id: string;
}) {
  const { citations, text, id } = props;
  const places = citations.filter(isText);
  const [first] = places;
  const quote = text === null || first === undefined ? null : quoteOf(text, places);
  const reasons = new Set(
    citations.map(({ reason }) => reason).filter((reason) => reason !== null),
  );
  const rules = new Set(citations.map(({ rule }) => rule));
  return (
    <figure class="citation">
      <blockquote class="source-words">
        {quote === null ? (
          citations.map(({ text: words }) => <mark key={words}>{words}</mark>)
        ) : (
          <>
            {quote.before}
            {quote.pieces.map(({ words, marked }, index) =>
              marked ? <mark key={`${index}${words}`}>{words}</mark> : words,
            )}
            {quote.after}
          </>
        )}
      </blockquote>
      <figcaption>
        {[...reasons].map((reason) => (
          <span key={reason} class="reason">
            {reason}
          </span>
        ))}
        {citations.map((citation) =>
          citation.in === "metadata" ? (
            <span key={citation.key}>From the field “{citation.key}”</span>
          ) : citation.in === "source" ? (
            <span key={citation.start}>From the page around the text</span>
          ) : null,
        )}
        <span class="rule">
          {rules.size === 1 ? "Rule" : "Rules"} {[...rules].join(", ")}
        </span>
        {first !== undefined && <a href={reportPath(id, first)}>Open in the report</a>}
      </figcaption>
    </figure>
  );
}

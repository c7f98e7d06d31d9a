import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { ReportSummary, ReportView } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { Failure, Loading } from "../parts/states.tsx";
import { usePage, usePlace } from "../router.ts";
import { reportPath } from "../routes.ts";
import { timeWords } from "../text/dates.ts";
import { outletWords, titleWords } from "../text/names.ts";
import { entryTelling, type WordsRequest } from "../words/cite.ts";
import { useWords } from "../words/context.ts";
import {
  citedSpans,
  KINDS,
  type Kind,
  kindWord,
  type SideEntry,
  sideEntries,
  TELLING,
} from "./entries.ts";
import { ReportFacts } from "./facts.tsx";
import { Legend } from "./legend.tsx";
import { readTarget, sentencesOf, silentSentences } from "./segments.ts";
import { SideList } from "./side.tsx";
import { ReportText } from "./text.tsx";

/** A report: its words with all that was cited from them, the entries beside it, and where it came from. */
export function ReportScreen(props: { readonly id: string }) {
  const answer = useApi<ReportView>(`/api/reports/${encodeURIComponent(props.id)}`);
  usePage(
    answer.state === "ready" ? titleWords(answer.value.summary) : "Report",
    answer.state !== "loading",
  );
  if (answer.state === "loading") return <Loading what="the report" />;
  if (answer.state === "failed") {
    return <Failure title="No such report" message={answer.message} />;
  }
  return <Loaded view={answer.value} />;
}

const SHOWN_AT_FIRST: ReadonlySet<Kind> = new Set(KINDS.filter((kind) => kind !== "place"));

const smooth = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

const STACKED = "(max-width: 60rem)";

const requestOf = (entry: SideEntry, report: ReportSummary): WordsRequest => ({
  label: kindWord(entry.kind),
  value: entry.label,
  tellings: [entryTelling(report, entry.words ?? entry.label, entry)],
  person: null,
});

function Loaded(props: { readonly view: ReportView }) {
  const { view } = props;
  const { record, summary } = view;
  const place = usePlace();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = useMemo(() => sideEntries(record), [record]);
  const byKey = useMemo(() => new Map(entries.map((e) => [e.key, e])), [entries]);
  const spans = useMemo(() => citedSpans(entries, shown), [entries, shown]);
  const silent = useMemo(() => {
    const dateline = record.citations.flatMap((c) => (c.in === "text" ? [c] : []));
    const telling = [...citedSpans(entries, TELLING), ...dateline];
    return silentSentences(sentencesOf(record.text, record.language), telling);
  }, [record, entries]);
  const target = useMemo(() => readTarget(place.hash, record.text.length), [place.hash, record]);

  // Each new place scrolls, even to the words marked before.
  useLayoutEffect(() => {
    if (target !== null) document.getElementById("target")?.scrollIntoView({ block: "center" });
  }, [place, target]);
  useEffect(() => {
    const [, key] = /^#entry-(.+)$/.exec(place.hash) ?? [];
    if (key !== undefined) toText(key);
  }, [place.hash]);

  const toText = useCallback((key: string) => {
    setChosen(key);
    const words = document.querySelector(`.report-text [data-entry="${CSS.escape(key)}"]`);
    words?.scrollIntoView({ block: "center", behavior: smooth() });
  }, []);
  const openWords = useWords();
  // Where the entries stand far below the text, the entry comes to the words as a sheet instead.
  const toEntry = useCallback(
    (key: string, from: HTMLElement) => {
      setChosen(key);
      const entry = byKey.get(key);
      if (entry !== undefined && window.matchMedia(STACKED).matches) {
        openWords(requestOf(entry, summary), from);
        return;
      }
      const button = document.getElementById(`entry-${key}`);
      button?.focus({ preventScroll: true });
      button?.scrollIntoView({ block: "nearest", behavior: smooth() });
    },
    [byKey, summary, openWords],
  );
  const active = pointed ?? chosen;
  return (
    <article>
      <Head view={view} />
      <Legend entries={entries} shown={shown} onChange={setShown} silent={silent.length > 0} />
      <div class="report-columns">
        <ReportText
          text={record.text}
          language={record.language}
          spans={spans}
          silent={silent}
          target={target}
          entries={byKey}
          active={active}
          onPoint={setPointed}
          onChoose={toEntry}
        />
        <section class="side" aria-labelledby="side-heading">
          <h2 id="side-heading">Entries</h2>
          <SideList
            entries={entries}
            shown={shown}
            view={view}
            active={active}
            onPoint={setPointed}
            onChoose={toText}
          />
        </section>
      </div>
      <ReportFacts view={view} />
      <p class="sr-only">Key of this report: {summary.id}</p>
    </article>
  );
}

function Head(props: { readonly view: ReportView }) {
  const { summary, revisions, record } = props.view;
  const newest = revisions.find(({ latest }) => latest);
  return (
    <header class="report-head">
      <p class="label">{outletWords(summary)}</p>
      <h1 tabIndex={-1} class="source-words">
        {titleWords(summary)}
      </h1>
      <p class="quiet">
        {summary.published === null ? "Undated" : `Published ${timeWords(summary.published)}`} ·{" "}
        {record.kind}
      </p>
      {!summary.latest && newest !== undefined && (
        <p class="notice">
          A later revision of this report is known:{" "}
          <a href={reportPath(newest.id)}>revision {newest.revision}</a>.
        </p>
      )}
    </header>
  );
}

import type { ComponentChildren } from "preact";
import type { ReportView } from "../data/types.ts";
import { reportPath } from "../routes.ts";
import { dateWords, timeWords } from "../text/dates.ts";
import { plural } from "../text/names.ts";

/** Where a report came from: its source, retrievals, revisions, leads and problems. */
export function ReportFacts(props: { readonly view: ReportView }) {
  const { view } = props;
  const { record, retrievals } = view;
  const { source } = record;
  return (
    <section class="facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading">Source</h2>
      <dl>
        <Fact name="Address">{source.url === null ? null : <Address url={source.url} />}</Fact>
        <Fact name="File">
          {source.path === null ? null : (
            <span class="path">
              {source.path}
              {source.line !== null && `, line ${source.line}`}
            </span>
          )}
        </Fact>
        <Fact name="Dateline">{datelineWords(record.dateline)}</Fact>
        <Fact name="Updated">{record.updated === null ? null : timeWords(record.updated)}</Fact>
        <Fact name="Section">{record.section}</Fact>
        <Fact name="Authors">{record.authors.join(", ") || null}</Fact>
        <Fact name="Credits">{record.credits.join(", ") || null}</Fact>
        <Fact name="Language">{record.language}</Fact>
        <Fact name="Licence">{record.licence}</Fact>
        <Fact name="Encoding">
          {source.encoding}, {BASES[source.encodingBasis]}
        </Fact>
        <Fact name="Size">
          {plural(source.bytes, "byte")}, {source.mediaType}
        </Fact>
        <Fact name="SHA-256">
          <code class="hash">{source.sha256}</code>
        </Fact>
        <Fact name="Retrieved">
          {retrievals
            .map(({ retrieved }) => retrieved)
            .filter((time) => time !== null)
            .map(timeWords)
            .join("; ") || null}
        </Fact>
      </dl>
      <p>
        <a href={`/api/reports/${encodeURIComponent(view.summary.id)}/source`} download>
          Download the source
        </a>
      </p>
      <Revisions view={view} />
      <Problems view={view} />
      <Leads view={view} />
    </section>
  );
}

const BASES: Readonly<Record<ReportView["record"]["source"]["encodingBasis"], string>> = {
  "byte-order-mark": "by its byte-order mark",
  "valid-utf-8": "its bytes are valid so",
  declared: "as the page declares",
  fallback: "as nothing else fits",
};

function Fact(props: { readonly name: string; readonly children: ComponentChildren }) {
  if (props.children === null) return null;
  return (
    <div class="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Only web addresses become links: a report may name "javascript:…" as its own. */
function Address(props: { readonly url: string }) {
  const { url } = props;
  if (!/^https?:\/\//i.test(url)) return <span class="path">{url}</span>;
  return (
    <a class="path" href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}

function datelineWords(dateline: ReportView["record"]["dateline"]): string | null {
  if (dateline === null) return null;
  const { place, date, agency } = dateline;
  return [place, date === null ? null : dateWords(date), agency].filter(Boolean).join(" · ");
}

function Revisions({ view }: { readonly view: ReportView }) {
  if (view.revisions.length < 2) return null;
  return (
    <>
      <h3>Revisions</h3>
      <ol class="plain revisions">
        {view.revisions.map((one) => (
          <li key={one.id}>
            {one.id === view.summary.id ? (
              <span aria-current="page">Revision {one.revision} (this one)</span>
            ) : (
              <a href={reportPath(one.id)}>Revision {one.revision}</a>
            )}
            {one.published !== null && <span class="beside"> {timeWords(one.published)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Problems({ view }: { readonly view: ReportView }) {
  const { problems } = view.record;
  if (problems.length === 0) return null;
  return (
    <>
      <h3>Problems</h3>
      <ul class="plain problems">
        {problems.map(({ code, message, span }) => (
          <li key={`${code}-${span?.start}-${message}`}>
            <code>{code}</code> {message}{" "}
            {span !== null && <a href={reportPath(view.summary.id, span)}>Show</a>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Leads({ view }: { readonly view: ReportView }) {
  const { leads } = view.record;
  if (leads.length === 0) return null;
  return (
    <details class="more">
      <summary>{plural(leads.length, "lead")} to other reports</summary>
      <ul class="plain leads">
        {leads.map(({ title, time, at }) => (
          <li key={at.start}>
            <span class="source-words">{title}</span>
            {time !== null && <span class="beside"> {time}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

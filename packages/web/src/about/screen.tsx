import type { ImportSummary, LedgerInfo } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { Failure, Loading } from "../parts/states.tsx";
import { usePage } from "../router.ts";
import { dateWords, timeWords } from "../text/dates.ts";
import { plural } from "../text/names.ts";

/** What the open ledger holds, where it lies, how it came to be, and what the page is. */
export function AboutScreen() {
  const answer = useApi<LedgerInfo>("/api/info");
  usePage("Ledger", answer.state !== "loading");
  if (answer.state === "loading") return <Loading what="the ledger's facts" />;
  if (answer.state === "failed") {
    return <Failure title="The ledger cannot be shown" message={answer.message} />;
  }
  const info = answer.value;
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>Ledger</h1>
        <p class="count path">{info.path}</p>
      </div>
      <dl class="counts">
        <Count label="reports" value={info.reports} />
        <Count label="engagements" value={info.engagements} />
        <Count label="people" value={info.people} />
        <Count label="statements" value={info.statements} />
        <Count label="figures" value={info.figures} />
        <Count label="undertakings" value={info.undertakings} />
        <Count label="gifts" value={info.gifts} />
        <Count label="problems" value={info.problems} />
      </dl>
      <p>
        {info.firstDate !== null && info.lastDate !== null && (
          <>
            From {dateWords(info.firstDate)} to {dateWords(info.lastDate)}.{" "}
          </>
        )}
        {plural(info.sources, "source")}, {plural(info.revisions, "revision")},{" "}
        {sizeWords(info.bytes)}. Read by extractor {info.extractorVersion}; schema{" "}
        {info.schemaVersion}.
      </p>
      <section>
        <h2>Outlets</h2>
        <ul class="plain rows">
          {info.outlets.map(({ outlet, reports }) => (
            <li class="row" key={outlet}>
              <span class="row-title">{outlet ?? "Outlet not told"}</span>
              <span class="row-facts">{plural(reports, "report")}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Imports</h2>
        <ul class="plain rows">
          {info.imports.map((one) => (
            <ImportRow key={one.id} one={one} />
          ))}
        </ul>
      </section>
      <section class="prose">
        <h2>About Readout</h2>
        <p>
          Readout reads published accounts of official meetings and keeps a cited ledger of them.
          What a report does not say stays out; every value opens the words that it rests on.
          Readout can misread: where the words do not bear out a value, trust the words.
        </p>
        <p>
          Words of the reports are set in a serif face, Readout's own in a sans serif one. Licences
          of the page's parts: <a href="/licences.txt">licences.txt</a>.
        </p>
      </section>
    </>
  );
}

function Count(props: { readonly label: string; readonly value: number }) {
  return (
    <div class="count-box">
      <dt>{props.label}</dt>
      <dd>{props.value.toLocaleString("en")}</dd>
    </div>
  );
}

function ImportRow(props: { readonly one: ImportSummary }) {
  const { one } = props;
  const facts = [`${one.added} added`];
  if (one.revised > 0) facts.push(`${one.revised} revised`);
  if (one.retrievedAgain > 0) facts.push(`${one.retrievedAgain} retrieved again`);
  if (one.unchanged > 0) facts.push(`${one.unchanged} unchanged`);
  if (one.failed > 0) facts.push(`${one.failed} failed`);
  if (one.finished === null) facts.push("not finished");
  if (one.removed) facts.push("removed");
  return (
    <li class="row">
      <span class="row-date">{timeWords(one.started)}</span>
      <span class="row-title path">{one.arguments.join(" ")}</span>
      <span class="row-facts">{facts.join(" · ")}</span>
    </li>
  );
}

/** "1.4 MB"; file sizes count by thousands, as disks do. */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = "";
  for (const next of units) {
    if (value < 1000) break;
    value /= 1000;
    unit = next;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

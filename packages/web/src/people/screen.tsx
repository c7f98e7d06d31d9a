import { statusWord } from "../chronicle/compare.ts";
import type { ChronicleItem, OfficeHeld, PersonView } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { engagementTitle } from "../engagement/screen.tsx";
import { StatementLine } from "../parts/entries.tsx";
import { Failure, Loading } from "../parts/states.tsx";
import { usePage } from "../router.ts";
import { engagementPath, reportPath } from "../routes.ts";
import { dateWords } from "../text/dates.ts";
import { officeWords, outletWords, plural } from "../text/names.ts";

/** A person: the offices seen over time, the engagements, the statements. */
export function PersonScreen(props: { readonly id: string }) {
  const answer = useApi<PersonView>(`/api/people/${encodeURIComponent(props.id)}`);
  usePage(answer.state === "ready" ? answer.value.name : "Person", answer.state !== "loading");
  if (answer.state === "loading") return <Loading what="the person" />;
  if (answer.state === "failed") {
    return <Failure title="No such person" message={answer.message} />;
  }
  const person = answer.value;
  const chronicle = `/?with=${encodeURIComponent(person.name)}`;
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{person.name}</h1>
        {person.otherNames.length > 0 && <p class="count">also {person.otherNames.join(", ")}</p>}
      </div>
      <Offices offices={person.offices} />
      <section>
        <h2>{plural(person.engagements.length, "engagement")}</h2>
        <ul class="plain rows">
          {person.engagements.map((item) => (
            <EngagementRow key={item.id} item={item} />
          ))}
        </ul>
        {person.engagements.length > 0 && (
          <p>
            <a href={chronicle}>Chronicle with {person.name}</a>
          </p>
        )}
      </section>
      <section>
        <h2>{plural(person.statements.length, "statement")}</h2>
        <ul class="plain statements person-statements">
          {person.statements.map(({ report, statement }) => (
            <li key={statement.key}>
              <p class="quiet">
                {report.published !== null && `${dateWords(report.published.slice(0, 10))} · `}
                <a href={reportPath(report.id)}>{outletWords(report)}</a>
              </p>
              <ul class="plain">
                <StatementLine told={lone(report, statement)} accounts={[]} />
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

type Statement = PersonView["statements"][number];

/** A statement by itself, in the shape that its line takes: told by its own report's account. */
function lone(report: Statement["report"], entry: Statement["statement"]) {
  return { entry, tellings: [{ report, entry }] };
}

function Offices(props: { readonly offices: readonly OfficeHeld[] }) {
  const { offices } = props;
  if (offices.length === 0) return <p class="quiet">No report gives an office.</p>;
  return (
    <section>
      <h2>Offices</h2>
      <ul class="plain offices">
        {offices.map((office) => (
          <li key={`${office.role}|${office.of}|${office.first}`} class="office">
            <span class="office-role">{officeWords(office)}</span>
            <span class="office-time">{seen(office)}</span>
            <span class="row-facts">{plural(office.reports, "report")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From first to last report that gives the office: seen then, not held then only. */
function seen({ first, last }: OfficeHeld): string {
  if (first === null || last === null) return "undated";
  const [from, to] = [dateWords(first.slice(0, 10)), dateWords(last.slice(0, 10))];
  return from === to ? `seen ${from}` : `seen ${from} – ${to}`;
}

function EngagementRow(props: { readonly item: ChronicleItem }) {
  const { item } = props;
  const when =
    item.date !== null
      ? dateWords(item.date)
      : item.notAfter === null
        ? "undated"
        : `not after ${dateWords(item.notAfter.slice(0, 10))}`;
  return (
    <li class="row">
      <span class="row-date">{when}</span>
      <a class="row-title" href={engagementPath(item.id)}>
        {engagementTitle(item)}
      </a>
      <span class="row-facts">
        {item.main && item.status === "held" ? null : (
          <span class="chip">{item.status === "held" ? "mentioned" : statusWord(item.status)}</span>
        )}{" "}
        {[item.place, plural(item.accounts.length, "account")].filter(Boolean).join(" · ")}
      </span>
    </li>
  );
}

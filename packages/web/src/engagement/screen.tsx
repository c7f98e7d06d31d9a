import type { ComponentChildren } from "preact";
import { FieldValue } from "../chronicle/card.tsx";
import { differs, FIELDS, type Field, joinEntries, statusWord } from "../chronicle/compare.ts";
import type { Account, ChronicleItem } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { FigureLine, GiftLine, StatementLine, UndertakingLine } from "../parts/entries.tsx";
import { Parties } from "../parts/parties.tsx";
import { Failure, Loading } from "../parts/states.tsx";
import { Value } from "../parts/value.tsx";
import { usePage } from "../router.ts";
import { reportPath } from "../routes.ts";
import { dateWords, timeWords } from "../text/dates.ts";
import { joinNames, outletWords, plural, titleWords, typeWord } from "../text/names.ts";
import { citationsOf } from "../words/cite.ts";

/** "Meeting, 14 October 2021": how an engagement is called where it stands alone. */
export function engagementTitle(item: ChronicleItem): string {
  const who = joinNames(
    item.parties.filter(({ side }) => side !== "other").map(({ name }) => name),
  );
  const names = who === "" ? joinNames(item.parties.map(({ name }) => name)) : who;
  return names === "" ? typeWord(item.type) : `${typeWord(item.type)}: ${names}`;
}

/** One engagement: its accounts side by side, a row for each field and each kind of entry. */
export function EngagementScreen(props: { readonly id: string }) {
  const answer = useApi<ChronicleItem>(`/api/engagements/${encodeURIComponent(props.id)}`);
  usePage(
    answer.state === "ready" ? engagementTitle(answer.value) : "Engagement",
    answer.state !== "loading",
  );
  if (answer.state === "loading") return <Loading what="the engagement" />;
  if (answer.state === "failed") {
    return <Failure title="No such engagement" message={answer.message} />;
  }
  const item = answer.value;
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{engagementTitle(item)}</h1>
        <p class="count">
          {plural(item.accounts.length, "account")} · {statusWord(item.status)}
        </p>
      </div>
      <div class="engagement-summary">
        <p class="card-facts">
          {item.date !== null && (
            <FieldValue item={item} name="date" value={dateWords(item.date)} />
          )}
          {item.date === null && item.notAfter !== null && (
            <span class="undated">
              not after {dateWords(item.notAfter.slice(0, 10))} <small>(published)</small>
            </span>
          )}
          {item.place !== null && <FieldValue item={item} name="place" value={item.place} />}
        </p>
        <Parties item={item} />
      </div>
      <h2>{item.accounts.length > 1 ? "Accounts side by side" : "The account"}</h2>
      <Accounts accounts={item.accounts} />
    </>
  );
}

function Accounts(props: { readonly accounts: readonly Account[] }) {
  const { accounts } = props;
  const fields = FIELDS.filter((field) =>
    accounts.some(({ engagement }) => field.read(engagement) !== null),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section class="accounts-scroll" tabIndex={0} aria-label="Accounts side by side">
      <table class={`accounts accounts-${Math.min(accounts.length, 5)}`}>
        <thead>
          <tr>
            <td />
            {accounts.map(({ report }) => (
              <th key={report.id} scope="col">
                <span class="account-outlet">{outletWords(report)}</span>
                <a href={reportPath(report.id)}>{titleWords(report)}</a>
                {report.published !== null && (
                  <span class="quiet">{timeWords(report.published)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} accounts={accounts} />
          ))}
          <EntryRows accounts={accounts} />
        </tbody>
      </table>
    </section>
  );
}

function Row(props: {
  readonly label: string;
  readonly accounts: readonly Account[];
  readonly different?: boolean;
  /** Holds one value each, so that a narrow window can still set two side by side. */
  readonly short?: boolean;
  readonly children: (account: Account) => ComponentChildren;
}) {
  const { label, accounts, different, short, children } = props;
  return (
    <tr class={`${different ? "row-differs" : ""} ${short ? "row-short" : ""}`}>
      <th scope="row">
        {label}
        {different && <span class="differs-mark">accounts differ</span>}
      </th>
      {accounts.map((account) => (
        <td key={account.report.id}>
          <span class="cell-outlet" aria-hidden="true">
            {outletWords(account.report)}
          </span>
          {children(account)}
        </td>
      ))}
    </tr>
  );
}

function FieldRow(props: { readonly field: Field; readonly accounts: readonly Account[] }) {
  const { field, accounts } = props;
  return (
    <Row label={field.label} accounts={accounts} different={differs(accounts, field)} short>
      {({ report, engagement }) => {
        const value = field.read(engagement);
        if (value === null) return <Untold />;
        const citations = citationsOf(engagement, field.cited);
        const tellings = [{ report, value, citations }];
        return <Value request={{ label: field.label, value, tellings, person: null }} />;
      }}
    </Row>
  );
}

const Untold = () => (
  <span class="quiet">
    <span aria-hidden="true">–</span>
    <span class="sr-only">not found in this account</span>
  </span>
);

function EntryRows(props: { readonly accounts: readonly Account[] }) {
  const { accounts } = props;
  const any = (count: (account: Account) => number) => accounts.some((a) => count(a) > 0);
  return (
    <>
      {any((a) => a.statements.length) && (
        <Row label="Statements" accounts={accounts}>
          {(account) => list(account, account.statements, StatementLine)}
        </Row>
      )}
      {any((a) => a.figures.length) && (
        <Row label="Figures" accounts={accounts}>
          {(account) => list(account, account.figures, FigureLine)}
        </Row>
      )}
      {any((a) => a.undertakings.length) && (
        <Row label="Undertakings" accounts={accounts}>
          {(account) => list(account, account.undertakings, UndertakingLine)}
        </Row>
      )}
      {any((a) => a.gifts.length) && (
        <Row label="Gifts" accounts={accounts}>
          {(account) => list(account, account.gifts, GiftLine)}
        </Row>
      )}
    </>
  );
}

type LineProps<T> = {
  readonly told: ReturnType<typeof joinEntries<T>>[number];
  readonly accounts: readonly Account[];
};

function list<T extends { readonly key: string }>(
  account: Account,
  entries: readonly T[],
  Line: (props: LineProps<T>) => ComponentChildren,
) {
  if (entries.length === 0) return <Untold />;
  const lines = joinEntries(
    [account],
    () => entries,
    (entry) => entry.key,
  );
  return (
    <ul class="plain lines">
      {lines.map((told) => (
        <Line key={told.entry.key} told={told} accounts={[]} />
      ))}
    </ul>
  );
}

import type { ComponentChildren } from "preact";
import type { Account, ChronicleItem } from "../data/types.ts";
import { FigureLine, GiftLine, StatementLine, UndertakingLine } from "../parts/entries.tsx";
import { Parties } from "../parts/parties.tsx";
import { Value } from "../parts/value.tsx";
import { engagementPath, reportPath } from "../routes.ts";
import { dateWords } from "../text/dates.ts";
import { figureWords } from "../text/figures.ts";
import { outletWords, plural, titleWords, typeWord } from "../text/names.ts";
import {
  differs,
  fieldOf,
  fieldRequest,
  fullest,
  joinEntries,
  outletsOf,
  statusWord,
  type Told,
} from "./compare.ts";

const SHOWN = 4;
const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();

/** One engagement of the chronicle: what its accounts agree on, marks where they differ, and what was said. */
export function Card(props: { readonly item: ChronicleItem }) {
  const { item } = props;
  const { accounts } = item;
  const headingId = `e-${item.id}`;
  return (
    <article class={`card ${item.main ? "" : "card-mentioned"}`} aria-labelledby={headingId}>
      <header class="card-head">
        <h3 id={headingId} class="card-date">
          <DateOf item={item} />
        </h3>
        <p class="card-facts">
          <FieldValue item={item} name="type" value={typeWord(item.type)} />
          {item.status !== "held" && (
            <FieldValue item={item} name="status" value={statusWord(item.status)} chip />
          )}
          {item.place !== null && <FieldValue item={item} name="place" value={item.place} />}
        </p>
        <a class="card-open" href={engagementPath(item.id)}>
          {accounts.length > 1 ? `Compare ${accounts.length} accounts` : "Open"}
          <span class="sr-only"> {whichOne(item)}</span>
        </a>
      </header>
      <Parties item={item} />
      {item.occasion !== null && (
        <p class="occasion">
          <span class="label">Occasion</span>{" "}
          <FieldValue item={item} name="occasion" value={item.occasion} />
        </p>
      )}
      <Said accounts={accounts} />
      <Numbers accounts={accounts} />
      <ToldBy accounts={accounts} />
    </article>
  );
}

/** Tells one card's link from the next one's to who only hears them. */
function whichOne({ type, date }: ChronicleItem): string {
  const name = `of the ${typeWord(type).toLowerCase()}`;
  return date === null ? `${name} without a date` : `${name} of ${dateWords(date)}`;
}

function DateOf(props: { readonly item: ChronicleItem }) {
  const { item } = props;
  if (item.date !== null) {
    return <FieldValue item={item} name="date" value={dateWords(item.date)} />;
  }
  if (item.notAfter === null) return <span class="undated">Undated</span>;
  return (
    <span class="undated">
      not after {dateWords(item.notAfter.slice(0, 10))} <small>(published)</small>
    </span>
  );
}

/** A field of an engagement; marked where its accounts differ. */
export function FieldValue(props: {
  readonly item: ChronicleItem;
  readonly name: string;
  readonly value: string;
  readonly chip?: boolean;
}) {
  const { item, name, value, chip } = props;
  const field = fieldOf(name);
  const different = differs(item.accounts, field);
  return (
    <Value
      class={`${chip ? "chip" : ""} ${different ? "differs" : ""}`}
      request={fieldRequest(item.accounts, field, value)}
    >
      {value}
      {different && <span class="differs-mark">accounts differ</span>}
    </Value>
  );
}

/** What was said, by the fullest account; the rest is one click away. */
function Said(props: { readonly accounts: readonly Account[] }) {
  const { accounts } = props;
  const best = fullest(accounts);
  if (best === null || best.statements.length === 0) return null;
  const all = joinEntries(
    [best, ...accounts.filter((account) => account !== best)],
    (account) => account.statements,
    (statement) => `${statement.speaker.join("|")}:${plain(statement.text)}`,
  );
  const [first, rest] = [all.slice(0, SHOWN), all.slice(SHOWN)];
  return (
    <section class="card-part">
      <h4 class="label">Said</h4>
      <ul class="plain statements">
        {first.map((told) => (
          <StatementLine key={told.entry.key} told={told} accounts={accounts} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{plural(rest.length, "more statement")}</summary>
          <ul class="plain statements">
            {rest.map((told) => (
              <StatementLine key={told.entry.key} told={told} accounts={accounts} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Numbers(props: { readonly accounts: readonly Account[] }) {
  const { accounts } = props;
  const figures = joinEntries(
    accounts,
    (account) => account.figures,
    (figure) => figureWords({ ...figure, modifier: null }),
  );
  const undertakings = joinEntries(
    accounts,
    (account) => account.undertakings,
    (undertaking) => `${undertaking.status}:${plain(undertaking.what)}`,
  );
  const gifts = joinEntries(
    accounts,
    (account) => account.gifts,
    (gift) => plain(gift.what),
  );
  if (figures.length + undertakings.length + gifts.length === 0) return null;
  return (
    <div class="card-columns">
      <Lines title="Figures" lines={figures}>
        {(told) => <FigureLine key={told.entry.key} told={told} accounts={accounts} />}
      </Lines>
      <Lines title="Undertakings" lines={undertakings}>
        {(told) => <UndertakingLine key={told.entry.key} told={told} accounts={accounts} />}
      </Lines>
      <Lines title="Gifts" lines={gifts}>
        {(told) => <GiftLine key={told.entry.key} told={told} accounts={accounts} />}
      </Lines>
    </div>
  );
}

function Lines<T>(props: {
  readonly title: string;
  readonly lines: readonly Told<T>[];
  readonly children: (told: Told<T>) => ComponentChildren;
}) {
  const { title, lines, children } = props;
  if (lines.length === 0) return null;
  const [first, rest] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  return (
    <section class="card-part">
      <h4 class="label">{title}</h4>
      <ul class="plain lines">{first.map(children)}</ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{rest.length} more</summary>
          <ul class="plain lines">{rest.map(children)}</ul>
        </details>
      )}
    </section>
  );
}

function ToldBy(props: { readonly accounts: readonly Account[] }) {
  const { accounts } = props;
  const single = outletsOf(accounts).length === accounts.length;
  return (
    <footer class="told-by">
      <span class="label">Told by</span>
      <ul class="plain told-by-list">
        {accounts.map(({ report }, index) => (
          <li key={report.id}>
            {accounts.length > 1 && (
              <sup class="tellers" aria-hidden="true">
                {index + 1}
              </sup>
            )}
            <a href={reportPath(report.id)} title={titleWords(report)}>
              {outletWords(report)}
              {!single && report.published !== null && (
                <small> {dateWords(report.published.slice(0, 10))}</small>
              )}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}

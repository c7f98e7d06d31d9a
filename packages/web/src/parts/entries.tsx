import type { FigureEntry, GiftEntry, StatementEntry, UndertakingEntry } from "@readout/core";
import { entryRequest, outletsOf, type Told } from "../chronicle/compare.ts";
import type { Account } from "../data/types.ts";
import { dateWords } from "../text/dates.ts";
import { figureWords } from "../text/figures.ts";
import { actWord, joinNames, speakerWords } from "../text/names.ts";
import { Value } from "./value.tsx";

/** One line for each kind of entry; `accounts` are all that tell of the engagement, in the order of their numbers. */
type Line<T> = { readonly told: Told<T>; readonly accounts: readonly Pick<Account, "report">[] };

/** The numbers of the accounts that tell a line, as a note; nothing where all do. */
function Tellers<T>(props: Line<T>) {
  const { told, accounts } = props;
  const ids = new Set(told.tellings.map(({ report }) => report.id));
  if (accounts.length < 2 || ids.size === accounts.length) return null;
  const numbers = accounts.flatMap(({ report }, index) => (ids.has(report.id) ? [index + 1] : []));
  const names = `told by ${joinNames(outletsOf(told.tellings))} only`;
  return (
    <sup class="tellers" title={names}>
      <span aria-hidden="true">{numbers.join(", ")}</span>
      <span class="sr-only"> ({names})</span>
    </sup>
  );
}

export function StatementLine(props: Line<StatementEntry>) {
  const { told, accounts } = props;
  const { speaker, act, text, mode } = told.entry;
  const who = speakerWords(speaker);
  return (
    <li class="statement">
      <p class="statement-who">
        <span class="speaker">{who}</span> <span class="act">{actWord(act)}</span>
      </p>
      <p>
        <Value
          class={`source-words statement-text ${mode === "direct" ? "direct" : ""}`}
          request={entryRequest(`${who} ${actWord(act)}`, text, told)}
        >
          {text}
        </Value>
        <Tellers told={told} accounts={accounts} />
      </p>
    </li>
  );
}

export function FigureLine(props: Line<FigureEntry>) {
  const { told, accounts } = props;
  const { indicator, period, speaker, basis } = told.entry;
  const value = figureWords(told.entry);
  const beside = [
    period === null ? null : dateWords(period),
    basis === null || basis === "reported" ? null : basis,
    speaker.length === 0 ? null : speakerWords(speaker),
  ].filter((part) => part !== null);
  return (
    <li class="figure">
      <Value class="figure-value" request={entryRequest("Figure", value, told)} />
      {indicator !== null && <span class="source-words"> {indicator}</span>}
      {beside.length > 0 && <span class="beside"> {beside.join(" · ")}</span>}
      <Tellers told={told} accounts={accounts} />
    </li>
  );
}

export function UndertakingLine(props: Line<UndertakingEntry>) {
  const { told, accounts } = props;
  const { what, status, by, date } = told.entry;
  const beside = [by, date === null ? null : dateWords(date)].filter((part) => part !== null);
  return (
    <li class="undertaking">
      <span class={`chip status-${status.replace(" ", "-")}`}>{status}</span>{" "}
      <Value class="source-words" request={entryRequest(`Undertaking, ${status}`, what, told)} />
      {beside.length > 0 && <span class="beside"> {beside.join(" · ")}</span>}
      <Tellers told={told} accounts={accounts} />
    </li>
  );
}

export function GiftLine(props: Line<GiftEntry>) {
  const { told, accounts } = props;
  const { what, from, to } = told.entry;
  const way = [from === null ? null : `from ${from}`, to === null ? null : `to ${to}`]
    .filter((part) => part !== null)
    .join(" ");
  return (
    <li class="gift">
      <Value class="source-words" request={entryRequest("Gift", what, told)} />
      {way !== "" && <span class="beside"> {way}</span>}
      <Tellers told={told} accounts={accounts} />
    </li>
  );
}

import type { FigureEntry, GiftEntry, StatementEntry, UndertakingEntry } from "@readout/core";
import { entryRequest, outletsOf, type Told } from "../chronicle/compare.ts";
import { dateWords } from "../text/dates.ts";
import { figureWords } from "../text/figures.ts";
import { actWord, speakerWords } from "../text/names.ts";
import { Value } from "./value.tsx";

/** One line for each kind of entry; `among` tells how many accounts there are, so that a lone teller is named. */
type Line<T> = { readonly told: Told<T>; readonly among: number };

/** Which outlets tell a line, where not all do. */
function Tellers<T>(props: Line<T>) {
  const { told, among } = props;
  if (among < 2 || told.tellings.length === among) return null;
  const outlets = outletsOf(told.tellings);
  return <span class="tellers">{outlets.join(", ")}</span>;
}

export function StatementLine(props: Line<StatementEntry>) {
  const { told, among } = props;
  const { speaker, act, text, mode } = told.entry;
  const who = speakerWords(speaker);
  return (
    <li class="statement">
      <p class="statement-who">
        <span class="speaker">{who}</span> <span class="act">{actWord(act)}</span>
        <Tellers told={told} among={among} />
      </p>
      <Value
        class={`source-words statement-text ${mode === "direct" ? "direct" : ""}`}
        request={entryRequest(`${who} ${actWord(act)}`, text, told)}
      >
        {text}
      </Value>
    </li>
  );
}

export function FigureLine(props: Line<FigureEntry>) {
  const { told, among } = props;
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
      <Tellers told={told} among={among} />
    </li>
  );
}

export function UndertakingLine(props: Line<UndertakingEntry>) {
  const { told, among } = props;
  const { what, status, by, date } = told.entry;
  const beside = [by, date === null ? null : dateWords(date)].filter((part) => part !== null);
  return (
    <li class="undertaking">
      <span class={`chip status-${status.replace(" ", "-")}`}>{status}</span>{" "}
      <Value class="source-words" request={entryRequest(`Undertaking, ${status}`, what, told)} />
      {beside.length > 0 && <span class="beside"> {beside.join(" · ")}</span>}
      <Tellers told={told} among={among} />
    </li>
  );
}

export function GiftLine(props: Line<GiftEntry>) {
  const { told, among } = props;
  const { what, from, to } = told.entry;
  const way = [from === null ? null : `from ${from}`, to === null ? null : `to ${to}`]
    .filter((part) => part !== null)
    .join(" ");
  return (
    <li class="gift">
      <Value class="source-words" request={entryRequest("Gift", what, told)} />
      {way !== "" && <span class="beside"> {way}</span>}
      <Tellers told={told} among={among} />
    </li>
  );
}

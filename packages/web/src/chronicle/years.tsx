import type { LedgerInfo } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { yearOf } from "../text/dates.ts";

const MOST = 80;

/** The years of a long ledger, each narrowing the chronicle to itself; nothing where one page holds it all. */
export function Years(props: { readonly query: URLSearchParams; readonly long: boolean }) {
  const { query, long } = props;
  const info = useApi<LedgerInfo>("/api/info");
  if (info.state !== "ready") return null;
  const years = yearsOf(info.value);
  const chosen = query.get("from") === query.get("to") ? query.get("from") : null;
  if (years.length < 2 || !(long || (chosen !== null && years.includes(chosen)))) return null;
  return (
    <nav class="years" aria-label="Years">
      {years.map((year) => (
        <a
          key={year}
          href={addressOf(query, year === chosen ? null : year)}
          aria-current={year === chosen ? "true" : undefined}
          data-refine
        >
          {year}
        </a>
      ))}
    </nav>
  );
}

/** Every year from the first told date to the last; none where that would be too many to choose from. */
export function yearsOf(info: Pick<LedgerInfo, "firstDate" | "lastDate">): readonly string[] {
  const first = Number(yearOf(info.firstDate));
  const last = Number(yearOf(info.lastDate));
  if (!(first > 0) || last - first > MOST) return [];
  const years: string[] = [];
  for (let year = first; year <= last; year++) years.push(String(year).padStart(4, "0"));
  return years;
}

/** The chronicle of one year; of all years for null. */
function addressOf(query: URLSearchParams, year: string | null): string {
  const next = new URLSearchParams(query);
  next.delete("page");
  for (const key of ["from", "to"]) {
    if (year === null) next.delete(key);
    else next.set(key, year);
  }
  return next.size === 0 ? "/" : `/?${next}`;
}

import type { ReportView } from "../data/types.ts";
import { engagementPath, personPath } from "../routes.ts";
import { type Kind, kindWord, type SideEntry } from "./entries.ts";

/** The entries beside a report's text, in its order. Each leads to its words, and where it is linked, to its own page. */
export function SideList(props: {
  readonly entries: readonly SideEntry[];
  readonly shown: ReadonlySet<Kind>;
  readonly view: ReportView;
  readonly active: string | null;
  readonly onPoint: (key: string | null) => void;
  readonly onChoose: (key: string) => void;
}) {
  const { entries, shown, view, active, onPoint, onChoose } = props;
  const pages = new Map<string, string>([
    ...view.engagements.map(({ entry, id }) => [entry, engagementPath(id)] as const),
    ...view.persons.map(({ entry, id }) => [entry, personPath(id)] as const),
  ]);
  const visible = entries.filter(({ kind }) => shown.has(kind));
  if (visible.length === 0) return <p class="quiet">No entry of these kinds.</p>;
  return (
    <ol class="plain side-list">
      {visible.map((entry) => {
        const page = pages.get(entry.key);
        return (
          <li
            key={entry.key}
            class={`side-entry kind-${entry.kind} ${active === entry.key ? "lit" : ""}`}
            onMouseEnter={() => onPoint(entry.key)}
            onMouseLeave={() => onPoint(null)}
          >
            <button
              type="button"
              id={`entry-${entry.key}`}
              class="side-button"
              onClick={() => onChoose(entry.key)}
              onFocus={() => onPoint(entry.key)}
              onBlur={() => onPoint(null)}
            >
              <span class="side-kind">{kindWord(entry.kind)}</span>
              <span class="side-label">{entry.label}</span>
              {entry.words !== null && <span class="source-words side-words">{entry.words}</span>}
              {entry.beside !== null && <span class="beside">{entry.beside}</span>}
              {entry.first === Infinity && (
                <span class="beside">cited outside the text, or without words of its own</span>
              )}
            </button>
            {page !== undefined && (
              <a class="side-page" href={page}>
                {entry.kind === "person" ? "All on this person" : "All accounts"}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

import { KINDS, type Kind, kindsWord, type SideEntry } from "./entries.ts";

/** What the colours mean, with the number of entries of each kind; each kind can be shown or hidden. */
export function Legend(props: {
  readonly entries: readonly SideEntry[];
  readonly shown: ReadonlySet<Kind>;
  readonly onChange: (shown: ReadonlySet<Kind>) => void;
  readonly silent: boolean;
}) {
  const { entries, shown, onChange, silent } = props;
  const counts = KINDS.map((kind) => ({
    kind,
    count: entries.filter((entry) => entry.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const toggle = (kind: Kind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset class="legend">
      <legend class="sr-only">Kinds of entries to mark</legend>
      {counts.map(({ kind, count }) => (
        <label key={kind} class={`legend-kind kind-${kind}`}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span class="swatch" aria-hidden="true" />
          {kindsWord(kind)} <span class="legend-count">{count}</span>
        </label>
      ))}
      {silent && (
        <span class="legend-silent">
          <span class="silent">Grey</span>: sentences that gave no entry
        </span>
      )}
    </fieldset>
  );
}

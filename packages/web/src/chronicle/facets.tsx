import type { ChronicleItem } from "../data/types.ts";
import { outletWords } from "../text/names.ts";

/** Who meets in the engagements shown, most often first: each name narrows the chronicle to it. */
export function Facets(props: {
  readonly items: readonly ChronicleItem[];
  readonly query: URLSearchParams;
}) {
  const { items, query } = props;
  const chosen = query.getAll("with");
  const people = count(items, (item) => item.parties.map(({ name }) => name), chosen);
  const bodies = count(items, (item) => item.parties.map(({ of }) => of), chosen);
  const outlets = count(items, (item) => item.accounts.map(({ report }) => outletWords(report)));
  return (
    <aside class="facets" aria-label="In these engagements">
      <p class="hint">
        Select any value to read the words that it rests on. Serif type is the report's own wording.
      </p>
      <Facet title="States and regions" counts={bodies} query={query} />
      <Facet title="People" counts={people} query={query} />
      <section>
        <h2 class="label">Outlets</h2>
        <ul class="plain facet">
          {outlets.map(([name, times]) => (
            <li key={name}>
              <span>{name}</span>
              <span class="facet-count">{times}</span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

const SHOWN = 8;

/** Names with the number of items that have them, most first, equals by name. */
export function count(
  items: readonly ChronicleItem[],
  namesOf: (item: ChronicleItem) => readonly (string | null)[],
  without: readonly string[] = [],
): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const item of items) {
    for (const name of new Set(namesOf(item))) {
      if (name !== null && !without.includes(name)) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, SHOWN);
}

function Facet(props: {
  readonly title: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly query: URLSearchParams;
}) {
  const { title, counts, query } = props;
  if (counts.length === 0) return null;
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="plain facet">
        {counts.map(([name, times]) => (
          <li key={name}>
            <a href={narrowed(query, name)} data-refine>
              {name}
            </a>
            <span class="facet-count">{times}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function narrowed(query: URLSearchParams, name: string): string {
  const next = new URLSearchParams(query);
  next.append("with", name);
  next.delete("page");
  return `/?${next}`;
}

import { useRef } from "preact/hooks";
import type { List, PersonSummary } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { go } from "../router.ts";

/** The chronicle's filters. They live in the address, so that a filtered chronicle can be sent to someone. */
export function Filters(props: { readonly query: URLSearchParams }) {
  const { query } = props;
  const form = useRef<HTMLFormElement>(null);
  const names = query.getAll("with").filter((name) => name !== "");
  const active = ["from", "to", "mentioned"].some((key) => query.has(key)) || names.length > 0;
  const submit = (event: Event) => {
    event.preventDefault();
    if (form.current !== null) go(addressOf(new FormData(form.current), names), { refine: true });
  };
  return (
    <form class="filters" ref={form} onSubmit={submit} action="/" aria-label="Filter the chronicle">
      <label class="field field-with">
        <span>With</span>
        <input
          name="with"
          list="names"
          autocomplete="off"
          placeholder="Person, state or region"
          key={names.join("|")}
        />
      </label>
      <Names />
      <Bound name="from" label="From" value={query.get("from") ?? ""} />
      <Bound name="to" label="To" value={query.get("to") ?? ""} />
      <label class="check">
        <input
          type="checkbox"
          name="mentioned"
          checked={query.has("mentioned")}
          onChange={() => form.current?.requestSubmit()}
        />
        <span>Also those only mentioned</span>
      </label>
      <button type="submit" class="button">
        Show
      </button>
      {names.length > 0 && (
        <ul class="plain chips" aria-label="Taking part">
          {names.map((name) => (
            <li key={name}>
              <a class="chip chip-remove" href={without(query, name)} data-refine>
                {name} <span aria-hidden="true">×</span>
                <span class="sr-only"> (remove)</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {active && (
        <a class="clear" href="/" data-refine>
          Clear all
        </a>
      )}
    </form>
  );
}

/** Year, month or day; the same rule as the API's. */
function Bound(props: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        class="bound"
        name={props.name}
        key={props.value}
        defaultValue={props.value}
        placeholder="2024-05"
        pattern="\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
        title="A year, month or day: 2024, 2024-05 or 2024-05-06"
        autocomplete="off"
      />
    </label>
  );
}

/** Suggestions: the people of the ledger, and what their offices belong to. */
function Names() {
  const people = useApi<List<PersonSummary>>("/api/people?limit=500");
  if (people.state !== "ready") return <datalist id="names" />;
  const names = new Set<string>();
  for (const { of } of people.value.items) if (of !== null) names.add(of);
  for (const { name } of people.value.items) names.add(name);
  return (
    <datalist id="names">
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function addressOf(form: FormData, names: readonly string[]): string {
  const query = new URLSearchParams();
  for (const name of names) query.append("with", name);
  const added = String(form.get("with") ?? "").trim();
  if (added !== "" && !names.includes(added)) query.append("with", added);
  for (const key of ["from", "to"]) {
    const value = String(form.get(key) ?? "").trim();
    if (value !== "") query.set(key, value);
  }
  if (form.has("mentioned")) query.set("mentioned", "true");
  return query.size === 0 ? "/" : `/?${query}`;
}

function without(query: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(query);
  rest.delete("with", name);
  rest.delete("page");
  return rest.size === 0 ? "/" : `/?${rest}`;
}

import type { LedgerInfo } from "../data/types.ts";
import { useApi } from "../data/use-api.ts";
import { go } from "../router.ts";
import { type Route, twinOf } from "../routes.ts";
import { plural } from "../text/names.ts";
import { THEMES, useTheme } from "../theme.ts";

/** What frames every screen: the way to the others, search, theme; below, the ledger and this page's JSON twin. */
type Where = { readonly route: Route; readonly query: string };

const TABS = [
  { href: "/", label: "Chronicle", kinds: ["chronicle", "engagement"] },
  { href: "/people", label: "People", kinds: ["people", "person"] },
  { href: "/reports", label: "Reports", kinds: ["reports", "report"] },
  { href: "/about", label: "Ledger", kinds: ["about"] },
];

export function Header({ route, query }: Where) {
  return (
    <header class="site-head">
      <div class="site-head-inner">
        <a class="brand" href="/">
          Readout
        </a>
        <nav class="tabs" aria-label="Main">
          {TABS.map(({ href, label, kinds }) => (
            <a
              key={href}
              href={href}
              aria-current={kinds.includes(route.kind) ? "page" : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        <SearchForm words={route.kind === "search" ? new URLSearchParams(query).get("q") : null} />
      </div>
    </header>
  );
}

function SearchForm(props: { readonly words: string | null }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const words = String(new FormData(form).get("q") ?? "").trim();
    if (words !== "") go(`/search?q=${encodeURIComponent(words)}`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers know <search> only lately
    <form class="search" role="search" action="/search" onSubmit={submit}>
      <label class="sr-only" for="search-words">
        Search reports and statements
      </label>
      <input
        id="search-words"
        type="search"
        name="q"
        placeholder="Search"
        defaultValue={props.words ?? ""}
        key={props.words}
      />
      <button type="submit" class="button button-quiet">
        Search
      </button>
    </form>
  );
}

/** What the ledger says of itself, on every screen: nobody may take an invented example for the news. */
export function LedgerNote() {
  const info = useApi<LedgerInfo>("/api/info");
  if (info.state !== "ready" || info.value.note === null) return null;
  return (
    <aside class="ledger-note" aria-label="About this ledger">
      <p>{info.value.note}</p>
    </aside>
  );
}

export function Footer({ route, query }: Where) {
  const info = useApi<LedgerInfo>("/api/info");
  const twin = twinOf(route, query);
  return (
    <footer class="site-foot">
      <div class="site-foot-inner">
        {info.state === "ready" && (
          <p>
            <a href="/about">{fileName(info.value.path)}</a>: {plural(info.value.reports, "report")}
            , {plural(info.value.engagements, "engagement")},{" "}
            {plural(info.value.statements, "statement")}
          </p>
        )}
        <p>
          {twin !== null && <a href={twin}>This page as JSON</a>}{" "}
          <a href="/api/openapi.json">API</a>
        </p>
        <ThemeChoice />
      </div>
    </footer>
  );
}

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function ThemeChoice() {
  const [theme, choose] = useTheme();
  return (
    <fieldset class="themes">
      <legend class="sr-only">Theme</legend>
      {THEMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            value={name}
            checked={theme === name}
            onChange={() => choose(name)}
          />
          <span>{name === "system" ? "As the system" : name === "light" ? "Light" : "Dark"}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { AboutScreen } from "./about/screen.tsx";
import { ChronicleScreen } from "./chronicle/screen.tsx";
import { EngagementScreen } from "./engagement/screen.tsx";
import { Footer, Header, LedgerNote } from "./parts/shell.tsx";
import { Failure } from "./parts/states.tsx";
import { PeopleScreen } from "./people/list.tsx";
import { PersonScreen } from "./people/screen.tsx";
import { ReportScreen } from "./report/screen.tsx";
import { ReportsScreen } from "./reports/screen.tsx";
import { usePage, usePlace } from "./router.ts";
import { type Route, readRoute } from "./routes.ts";
import { SearchScreen } from "./search/screen.tsx";
import type { WordsRequest } from "./words/cite.ts";
import { WordsContext } from "./words/context.ts";
import { WordsPanel } from "./words/panel.tsx";

/** The page: header, one screen chosen by the address, footer, and the words of a value in the margin. */
export function App() {
  const place = usePlace();
  const route = readRoute(place.path);
  const [request, setRequest] = useState<WordsRequest | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const open = useCallback((next: WordsRequest, from: HTMLElement) => {
    opener.current = from;
    setRequest(next);
    keepVisible(from);
  }, []);
  const close = useCallback(() => {
    setRequest(null);
    opener.current?.focus();
  }, []);
  // Another screen closes the words of this one.
  useEffect(() => setRequest(null), [place.path, place.query, place.hash]);

  return (
    <WordsContext.Provider value={open}>
      <a class="skip-link" href="#content">
        Skip to the content
      </a>
      <Header route={route} query={place.query} />
      <LedgerNote />
      <div class={`layout ${request === null ? "" : "layout-words"}`}>
        <main id="content" tabIndex={-1} class={`screen screen-${route.kind}`}>
          <Screen route={route} />
        </main>
        {request !== null && <WordsPanel request={request} onClose={close} />}
      </div>
      <Footer route={route} query={place.query} />
    </WordsContext.Provider>
  );
}

/** Scrolls what was clicked above the sheet that a narrow window shows its words in. */
function keepVisible(from: HTMLElement): void {
  if (!window.matchMedia("(max-width: 75rem)").matches) return;
  const { bottom } = from.getBoundingClientRect();
  const free = window.innerHeight * 0.38;
  if (bottom > free) window.scrollBy({ top: bottom - free + 8, behavior: "instant" });
}

function Screen(props: { readonly route: Route }) {
  const { route } = props;
  switch (route.kind) {
    case "chronicle":
      return <ChronicleScreen />;
    case "engagement":
      return <EngagementScreen id={route.id} key={route.id} />;
    case "reports":
      return <ReportsScreen />;
    case "report":
      return <ReportScreen id={route.id} key={route.id} />;
    case "people":
      return <PeopleScreen />;
    case "person":
      return <PersonScreen id={route.id} key={route.id} />;
    case "search":
      return <SearchScreen />;
    case "about":
      return <AboutScreen />;
    case "unknown":
      return <Unknown />;
  }
}

function Unknown() {
  usePage("Not found", true);
  return <Failure title="Nothing here" message="This address leads to no page of Readout." />;
}

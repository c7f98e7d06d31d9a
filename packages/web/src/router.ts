import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/**
 * Addresses: a small router over the History API. Links are ordinary `<a href>`; clicks on those that stay on this page
 * are taken over. Each history entry keeps where it was scrolled to, and going back leads there once the page is drawn.
 */
export type Place = {
  readonly path: string;
  readonly query: string;
  readonly hash: string;
  /** How this place was come to: a link, back or forward, or a change of the same page's query. */
  readonly by: "load" | "link" | "history" | "refine";
};

type Listener = () => void;
const listeners = new Set<Listener>();

const read = (by: Place["by"]): Place => ({
  path: location.pathname,
  query: location.search,
  hash: location.hash,
  by,
});

let here: Place = read("load");

function tell(by: Place["by"]): void {
  here = read(by);
  for (const listener of listeners) listener();
}

function keepScroll(): void {
  history.replaceState({ ...(history.state ?? {}), scroll: window.scrollY }, "");
}

/** Goes to an address of this page. `refine` marks a change of the same screen: scroll and focus stay. */
export function go(href: string, options: { readonly refine?: boolean } = {}): void {
  keepScroll();
  history.pushState({ scroll: 0 }, "", href);
  tell(options.refine === true ? "refine" : "link");
}

/** Changes the address without a new history entry. */
export function replace(href: string): void {
  history.replaceState(history.state, "", href);
  here = { ...read("refine") };
}

/** The link to follow for a click; null where the browser should do it (new tab, download, other site, an anchor). */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
  if (event.defaultPrevented || event.altKey || !plain) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.hasAttribute("download")) {
    return null;
  }
  const foreign = link.origin !== location.origin || link.pathname.startsWith("/api/");
  const anchor = link.pathname === location.pathname && link.hash !== "" && !isDeep(link.hash);
  return foreign || anchor || link.pathname.startsWith("/licences") ? null : link;
}

/** `#s=START-END` marks words of a report; other fragments are plain anchors. */
export const isDeep = (hash: string): boolean => /^#s=\d+-\d+$/.test(hash);

function onClick(event: MouseEvent): void {
  const link = linkOf(event);
  if (link === null) return;
  event.preventDefault();
  const refine = link.dataset.refine !== undefined;
  go(link.pathname + link.search + link.hash, { refine });
}

let timer = 0;
function onScroll(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(keepScroll, 120);
}

/** Starts to take over links; once. */
export function startRouter(): void {
  history.scrollRestoration = "manual";
  document.addEventListener("click", onClick);
  window.addEventListener("popstate", () => {
    window.clearTimeout(timer);
    tell("history");
  });
  window.addEventListener("scroll", onScroll, { passive: true });
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const listener = () => setPlace(here);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return place;
}

const scrollOf = (state: unknown): number => {
  if (typeof state !== "object" || state === null || !("scroll" in state)) return 0;
  return typeof state.scroll === "number" ? state.scroll : 0;
};

/**
 * Each screen calls this with its title, and `ready` once its content is drawn: names the page, then scrolls to where
 * this history entry was and moves the focus to the heading, so that a screen reader hears where it is.
 */
export function usePage(title: string, ready: boolean): void {
  const place = usePlace();
  const address = place.path + (place.by === "refine" ? "" : place.query);
  useEffect(() => {
    document.title = title === "" ? "Readout" : `${title} · Readout`;
  }, [title]);
  useLayoutEffect(() => {
    if (!ready || here.by === "refine") return;
    const arrived = here.by;
    const deep = isDeep(here.hash);
    if (!deep) window.scrollTo(0, scrollOf(history.state));
    if (arrived === "load" || deep) return;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [ready, address]);
}

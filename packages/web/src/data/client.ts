/**
 * Asks the API, and keeps its answers for this visit, so that going back shows a page at once, where it was scrolled to.
 * An answer is shown from here first and asked for again behind it: the ledger may have grown.
 */
export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string; readonly missing: boolean }
  | { readonly state: "ready"; readonly value: T };

const kept = new Map<string, Answer<unknown>>();
const LOADING = { state: "loading" } as const;

/** The message of the API's one error shape; null where the body has another one. */
function messageOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}

async function fetchAnswer(path: string): Promise<Answer<unknown>> {
  try {
    const response = await fetch(path, { headers: { accept: "application/json" } });
    const body: unknown = await response.json();
    if (response.ok) return { state: "ready", value: body };
    const message = messageOf(body) ?? `Readout answered with ${response.status}.`;
    return { state: "failed", message, missing: response.status === 404 };
  } catch {
    const message = "Readout does not answer. Is “readout serve” still running?";
    return { state: "failed", message, missing: false };
  }
}

/** What is known of an address so far. The one place where an answer takes its type: the API checks it. */
export function known<T>(path: string): Answer<T> {
  return (kept.get(path) ?? LOADING) as Answer<T>;
}

const sameAnswer = (a: Answer<unknown> | undefined, b: Answer<unknown>): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** Asks for an address, once at a time, and tells all who watch it when that changed what is known. */
function ask(path: string): void {
  if (asking.has(path)) return;
  asking.add(path);
  fetchAnswer(path).then((answer) => {
    asking.delete(path);
    const before = kept.get(path);
    if (sameAnswer(before, answer)) return;
    // a failure never replaces what is shown
    if (before?.state === "ready" && answer.state === "failed" && !answer.missing) return;
    kept.set(path, answer);
    for (const tell of watchers.get(path) ?? []) tell();
  });
}

const asking = new Set<string>();
const watchers = new Map<string, Set<() => void>>();

/** Asks for an address and calls `tell` whenever its answer changes, until the function that it gives is called. */
export function watch(path: string, tell: () => void): () => void {
  const telling = watchers.get(path) ?? new Set();
  watchers.set(path, telling.add(tell));
  ask(path);
  return () => {
    telling.delete(tell);
  };
}

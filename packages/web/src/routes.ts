/** Which screen an address shows, and its JSON twin under `/api`. */
export type Route =
  | { readonly kind: "chronicle" }
  | { readonly kind: "engagement"; readonly id: string }
  | { readonly kind: "reports" }
  | { readonly kind: "report"; readonly id: string }
  | { readonly kind: "people" }
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "search" }
  | { readonly kind: "about" }
  | { readonly kind: "unknown" };

/** A path's last part as it was meant; null where its escapes are broken ("%zz"). */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

const LISTS: Readonly<Record<string, Route>> = {
  "": { kind: "chronicle" },
  reports: { kind: "reports" },
  people: { kind: "people" },
  search: { kind: "search" },
  about: { kind: "about" },
};

const UNKNOWN: Route = { kind: "unknown" };

export function readRoute(path: string): Route {
  const [list = "", id, ...rest] = path.replace(/^\/|\/$/g, "").split("/");
  if (rest.length > 0) return UNKNOWN;
  if (id === undefined) return (Object.hasOwn(LISTS, list) ? LISTS[list] : undefined) ?? UNKNOWN;
  const name = decode(id);
  if (name === null || name === "") return UNKNOWN;
  if (list === "engagements") return { kind: "engagement", id: name };
  if (list === "reports") return { kind: "report", id: name };
  return list === "people" ? { kind: "person", id: name } : UNKNOWN;
}

const part = encodeURIComponent;

export const engagementPath = (id: string): string => `/engagements/${part(id)}`;
export const personPath = (id: string): string => `/people/${part(id)}`;

/** A report's page; with a span, at these words. */
export const reportPath = (
  id: string,
  span: { readonly start: number; readonly end: number } | null = null,
): string => `/reports/${part(id)}${span === null ? "" : `#s=${span.start}-${span.end}`}`;

/** The JSON twin of a screen; null where it has none. */
export function twinOf(route: Route, query: string): string | null {
  switch (route.kind) {
    case "chronicle":
      return chronicleApi(new URLSearchParams(query));
    case "engagement":
      return `/api/engagements/${part(route.id)}`;
    case "reports":
      return "/api/reports";
    case "report":
      return `/api/reports/${part(route.id)}`;
    case "people":
      return "/api/people";
    case "person":
      return `/api/people/${part(route.id)}`;
    case "search": {
      const q = new URLSearchParams(query).get("q") ?? "";
      return q.trim() === "" ? null : `/api/search?q=${part(q)}`;
    }
    case "about":
      return "/api/info";
    case "unknown":
      return null;
  }
}

export const PAGE_SIZE = 50;

/** The API's address for a chronicle page: the same filters, its page as an offset. */
export function chronicleApi(query: URLSearchParams): string {
  const asked = new URLSearchParams();
  for (const name of query.getAll("with")) if (name !== "") asked.append("with", name);
  for (const key of ["from", "to"]) {
    const value = query.get(key);
    if (value) asked.set(key, value);
  }
  if (query.has("mentioned")) asked.set("mentioned", "true");
  const page = pageOf(query);
  asked.set("limit", String(PAGE_SIZE));
  if (page > 1) asked.set("offset", String((page - 1) * PAGE_SIZE));
  return `/api/chronicle?${asked}`;
}

/** The 1-based page that an address asks for; 1 for what is no number. */
export function pageOf(query: URLSearchParams): number {
  const page = Number(query.get("page") ?? "1");
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

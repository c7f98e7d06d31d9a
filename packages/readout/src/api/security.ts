import type { MiddlewareHandler } from "hono";
import { errorBody } from "./error.ts";

/**
 * What guards the page and the API in a browser: the headers of every answer, and the Host check, which keeps a foreign
 * page that re-points its own name at 127.0.0.1 (DNS rebinding) from reading the ledger. No header allows other
 * origins, so that their scripts get nothing either.
 */
const HEADERS: readonly (readonly [string, string])[] = [
  [
    "content-security-policy",
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
  ],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["referrer-policy", "no-referrer"],
  ["x-content-type-options", "nosniff"],
];

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of HEADERS) c.res.headers.set(name, value);
};

/** True for names and addresses that never leave this machine. "localhost", "127.0.0.1", "[::1]" are; "localhost.example" is not. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" ||
  host.endsWith(".localhost") ||
  host === "::1" ||
  host === "[::1]" ||
  /^127(?:\.\d{1,3}){3}$/.test(host);

/** The name in a Host header, without its port; null where it is no valid host. */
function hostName(header: string): string | null {
  try {
    const url = new URL(`http://${header}`);
    return url.pathname === "/" && url.username === "" && url.search === "" ? url.hostname : null;
  } catch {
    return null;
  }
}

/** Refuses requests whose Host is not this machine's own. Any port is fine: it may be forwarded. */
export const loopbackHostsOnly: MiddlewareHandler = async (c, next) => {
  const header = c.req.header("host") ?? new URL(c.req.url).host;
  const name = hostName(header);
  if (name === null || !isLoopback(name)) {
    return c.json(
      errorBody(
        "host-refused",
        "This address does not name this machine. Open Readout under http://localhost.",
      ),
      421,
    );
  }
  return next();
};

/** The API only reads: what is no GET or HEAD gets 405, whatever the address. */
export const readsOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  return c.json(
    errorBody("method-not-allowed", `${c.req.method} is not possible here; the API only reads.`),
    405,
    { allow: "GET, HEAD" },
  );
};

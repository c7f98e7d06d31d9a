import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { LedgerError } from "../ledger/error.ts";

/**
 * The one shape of every error of the API: `{error: {code, message}}`. Codes are listed here and in docs/api.md. A bug
 * becomes `internal` without its stack or its message, which may quote a report; the edge logs it.
 */
export const ERROR_CODES = [
  "host-refused",
  "id-ambiguous",
  "internal",
  "ledger-unavailable",
  "method-not-allowed",
  "not-found",
  "request-invalid",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export const errorSchema = z
  .object({ error: z.object({ code: z.enum(ERROR_CODES), message: z.string() }) })
  .openapi("Error");

type ErrorBody = { error: { code: ErrorCode; message: string } };

export const errorBody = (code: ErrorCode, message: string): ErrorBody => ({
  error: { code, message },
});

/** The response entry of an error in a route's description. */
export const describeError = (description: string) => ({
  description,
  content: { "application/json": { schema: errorSchema } },
});

type Failure = { readonly path: readonly PropertyKey[]; readonly message: string };

/** What was wrong with a request, in one line: "from: Give a year, month or day …". */
export const describeFailures = (failures: readonly Failure[]): string =>
  failures.map(({ path, message }) => [...path.map(String), message].join(": ")).join("; ");

const nothingAt = (c: Context): string =>
  `Nothing at ${c.req.path}. /api/openapi.json lists what there is.`;

/** Answers bugs, and addresses under `/api` that lead nowhere. `report` gets what was thrown. */
export function handleErrors(app: OpenAPIHono, report: (error: unknown) => void): void {
  app.all("/api/*", (c) => c.json(errorBody("not-found", nothingAt(c)), 404));
  app.onError((error, c) => {
    // Hono's own exceptions (a malformed address, say) tell the client's mistake; their text is safe to show.
    if (error instanceof HTTPException && error.status < 500) {
      return c.json(errorBody("request-invalid", error.message), error.status);
    }
    // A word that no ledger can hold (with a NUL, say) is the client's mistake too.
    if (error instanceof LedgerError && error.problem.code === "value-invalid") {
      return c.json(errorBody("request-invalid", error.problem.message), 400);
    }
    report(error);
    // The file itself fails (locked, damaged, disk full): its message is meant for whoever reads it.
    if (error instanceof LedgerError) {
      return c.json(errorBody("ledger-unavailable", error.problem.message), 503);
    }
    return c.json(
      errorBody("internal", "Readout failed to answer. Its terminal shows what happened."),
      500,
    );
  });
}

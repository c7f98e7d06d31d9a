import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Ledger } from "../ledger/types.ts";
import { describeError, type ErrorCode, errorBody } from "./error.ts";
import { idParams, limitQuery, offsetQuery } from "./query.ts";
import { reportSummarySchema, reportViewSchema } from "./schemas/ledger.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/reports",
  summary: "Reports of the ledger",
  request: { query: z.object({ limit: limitQuery(100), offset: offsetQuery }) },
  responses: {
    200: {
      description: "Reports, one page of them; `total` counts the latest revisions",
      content: {
        "application/json": {
          schema: z
            .object({
              total: z.int(),
              limit: z.int(),
              offset: z.int(),
              items: z.array(reportSummarySchema),
            })
            .openapi("ReportList"),
        },
      },
    },
    400: describeError("The query is not valid"),
  },
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/reports/{id}",
  summary: "One report with its record, by key, by a prefix of it or by label",
  request: { params: idParams },
  responses: {
    200: {
      description: "The report: text, entries, citations, revisions, retrievals",
      content: { "application/json": { schema: reportViewSchema } },
    },
    404: describeError("No such report"),
    409: describeError("Several reports have this label; the message lists their keys"),
  },
});

/** Why no single report answers to an id: none has it, or several share it as their label. */
export async function missingReport(
  ledger: Ledger,
  id: string,
): Promise<{ readonly status: 404 | 409; readonly code: ErrorCode; readonly message: string }> {
  const found = await ledger.find(id);
  if (found.length > 1) {
    const keys = found.map((report) => report.id).join(", ");
    return {
      status: 409,
      code: "id-ambiguous",
      message: `Several reports are labelled ${id}. Ask for one by its key: ${keys}`,
    };
  }
  return { status: 404, code: "not-found", message: `The ledger has no report ${id}.` };
}

/** `GET /api/reports` and `GET /api/reports/:id`. */
export function serveReports(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(listRoute, async (c) => {
    const { limit, offset } = c.req.valid("query");
    const items = await ledger.reports({ limit, offset });
    const { reports } = await ledger.info();
    return c.json({ total: reports, limit, offset, items: [...items] }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid("param");
    const view = await ledger.report(id);
    if (view !== null) return c.json(view, 200);
    const { status, code, message } = await missingReport(ledger, id);
    return c.json(errorBody(code, message), status);
  });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ReportRecord } from "@readout/core";
import type { Ledger } from "../ledger/types.ts";
import { describeError, errorBody } from "./error.ts";
import { idParams } from "./query.ts";
import { missingReport } from "./reports.ts";

const route = createRoute({
  method: "get",
  path: "/api/reports/{id}/source",
  summary: "The raw bytes that a report was read from, as a download",
  request: { params: idParams },
  responses: {
    200: {
      description: "The source, to the byte",
      content: {
        "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) },
      },
    },
    404: describeError("No such report"),
    409: describeError("Several reports have this label; the message lists their keys"),
  },
});

const ENDINGS: Readonly<Record<ReportRecord["source"]["mediaType"], string>> = {
  "text/plain": "txt",
  "text/html": "html",
  "application/json": "json",
};

/** A file name that no header and no file system trips over: "talks: a/b" becomes "talks-a-b.html". */
function downloadName(record: ReportRecord): string {
  const stem = record.id
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
  return `${stem === "" ? "source" : stem}.${ENDINGS[record.source.mediaType]}`;
}

/**
 * `GET /api/reports/:id/source`: always a download of unnamed bytes, because a saved page may hold scripts and would
 * run them under this address.
 */
export function serveSource(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const view = await ledger.report(id);
    const bytes = view === null ? null : await ledger.sourceBytes(view.summary.id);
    if (view === null || bytes === null) {
      const { status, code, message } = await missingReport(ledger, id);
      return c.json(errorBody(code, message), status);
    }
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${downloadName(view.record)}"`,
    });
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Ledger } from "../ledger/types.ts";
import { infoSchema } from "./schemas/ledger.ts";

const route = createRoute({
  method: "get",
  path: "/api/info",
  summary: "What the ledger holds",
  responses: {
    200: {
      description: "Counts, outlets, dates, imports, versions",
      content: { "application/json": { schema: infoSchema } },
    },
  },
});

/** `GET /api/info`. */
export function serveInfo(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (c) => c.json(await ledger.info(), 200));
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Ledger } from "../ledger/types.ts";
import { describeError, errorBody } from "./error.ts";
import { idParams } from "./query.ts";
import { chronicleItemSchema } from "./schemas/ledger.ts";

const route = createRoute({
  method: "get",
  path: "/api/engagements/{id}",
  summary: "One engagement with all accounts of it",
  request: { params: idParams },
  responses: {
    200: {
      description: "The engagement",
      content: { "application/json": { schema: chronicleItemSchema } },
    },
    404: describeError("No such engagement"),
  },
});

/** `GET /api/engagements/:id`: one engagement, its accounts side by side. */
export function serveEngagements(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const item = await ledger.engagement(id);
    if (item === null) {
      return c.json(errorBody("not-found", `The ledger has no engagement ${id}.`), 404);
    }
    return c.json(item, 200);
  });
}

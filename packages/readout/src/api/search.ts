import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Ledger } from "../ledger/types.ts";
import { describeError } from "./error.ts";
import { limitQuery } from "./query.ts";
import { searchHitSchema } from "./schemas/ledger.ts";

const route = createRoute({
  method: "get",
  path: "/api/search",
  summary: "Reports and statements that hold all the words",
  request: {
    query: z.object({
      q: z
        .string("Give words to search for as q")
        .trim()
        .min(1, "Give words to search for")
        .max(400, "Give fewer words")
        .openapi({ example: "ferry line" }),
      limit: limitQuery(50),
    }),
  },
  responses: {
    200: {
      description: "Hits, best first; `marked` bounds the words in `snippet`",
      content: {
        "application/json": {
          schema: z
            .object({ q: z.string(), limit: z.int(), items: z.array(searchHitSchema) })
            .openapi("SearchResult"),
        },
      },
    },
    400: describeError("The query is not valid"),
  },
});

/** `GET /api/search?q=WORDS`. */
export function serveSearch(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (c) => {
    const { q, limit } = c.req.valid("query");
    const items = await ledger.search(q, { limit });
    return c.json({ q, limit, items: [...items] }, 200);
  });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Ledger } from "../ledger/types.ts";
import { describeError } from "./error.ts";
import { boundQuery, limitQuery, offsetQuery, switchQuery } from "./query.ts";
import { chronicleItemSchema } from "./schemas/ledger.ts";

const querySchema = z.object({
  with: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : [value]).filter((name) => name !== ""))
    .optional()
    .openapi({
      type: "array",
      items: { type: "string" },
      description:
        "Names that all take part: of a person, or of what an office belongs to; states and well-known bodies also by short names and ISO codes (UK, EU, KR)",
    }),
  from: boundQuery.optional(),
  to: boundQuery.optional(),
  mentioned: switchQuery.optional().openapi({
    type: "boolean",
    description: "Also engagements that reports only mention",
  }),
  limit: limitQuery(50),
  offset: offsetQuery,
});

const chronicleSchema = z
  .object({
    total: z.int().openapi({ description: "Engagements that match, on all pages" }),
    limit: z.int(),
    offset: z.int(),
    items: z.array(chronicleItemSchema),
  })
  .openapi("Chronicle");

const route = createRoute({
  method: "get",
  path: "/api/chronicle",
  summary: "Engagements in time",
  request: { query: querySchema },
  responses: {
    200: {
      description:
        "Engagements with their accounts, by date; those without one at their first publication, those with neither last",
      content: { "application/json": { schema: chronicleSchema } },
    },
    400: describeError("The query is not valid"),
  },
});

/** `GET /api/chronicle`: the engagements of the ledger in time, with all their accounts. */
export function serveChronicle(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(route, async (c) => {
    const { limit, offset, with: names, from, to, mentioned } = c.req.valid("query");
    const found = await ledger.chronicle({
      limit,
      offset,
      ...(names === undefined ? {} : { with: names }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(mentioned === undefined ? {} : { mentioned }),
    });
    return c.json({ total: found.total, limit, offset, items: [...found.items] }, 200);
  });
}

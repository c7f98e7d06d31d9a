import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Ledger } from "../ledger/types.ts";
import { describeError, errorBody } from "./error.ts";
import { idParams, limitQuery, offsetQuery } from "./query.ts";
import { personSummarySchema, personViewSchema } from "./schemas/ledger.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/people",
  summary: "People whom the reports name",
  request: { query: z.object({ limit: limitQuery(200), offset: offsetQuery }) },
  responses: {
    200: {
      description: "People, one page of them; `total` counts all",
      content: {
        "application/json": {
          schema: z
            .object({
              total: z.int(),
              limit: z.int(),
              offset: z.int(),
              items: z.array(personSummarySchema),
            })
            .openapi("PersonList"),
        },
      },
    },
    400: describeError("The query is not valid"),
  },
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/people/{id}",
  summary: "One person: offices over time, engagements, statements",
  request: { params: idParams },
  responses: {
    200: {
      description: "The person",
      content: { "application/json": { schema: personViewSchema } },
    },
    404: describeError("No such person"),
  },
});

/** `GET /api/people` and `GET /api/people/:id`. */
export function servePeople(app: OpenAPIHono, ledger: Ledger): void {
  app.openapi(listRoute, async (c) => {
    const { limit, offset } = c.req.valid("query");
    const items = await ledger.people({ limit, offset });
    const { people } = await ledger.info();
    return c.json({ total: people, limit, offset, items: [...items] }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid("param");
    const person = await ledger.person(id);
    if (person === null) {
      return c.json(errorBody("not-found", `The ledger has no person ${id}.`), 404);
    }
    return c.json(person, 200);
  });
}

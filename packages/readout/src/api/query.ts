import { z } from "@hono/zod-openapi";

/** Query parameters that several resources share. */
const MOST = 500;

const count = (most: number, least: number) =>
  z.coerce
    .number("Give a whole number")
    .int("Give a whole number")
    .min(least, `Give at least ${least}`)
    .max(most, `Give at most ${most}`);

/** `limit` of a list, with its default. */
export const limitQuery = (usual: number) =>
  count(MOST, 1).default(usual).openapi({ type: "integer", example: usual });

export const offsetQuery = count(1_000_000_000, 0).default(0).openapi({ type: "integer" });

/** A year, month or day: "2024", "2024-05", "2024-05-06". Not "2024-13", "06.05.2024". */
const BOUND = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export const boundQuery = z
  .string()
  .regex(BOUND, "Give a year, month or day as 2024, 2024-05 or 2024-05-06")
  .openapi({ example: "2024-05" });

/** A switch in an address: `?mentioned`, `?mentioned=true`, `=1`; false otherwise. */
export const switchQuery = z
  .enum(["", "true", "false", "1", "0"], "Give true or false")
  .transform((value) => value === "" || value === "true" || value === "1");

export const idParams = z.object({ id: z.string().min(1) });

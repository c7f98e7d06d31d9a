import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

/**
 * docs/record.schema.json: the JSON Schema of a record, made from the schemas of the HTTP API, which the compiler checks
 * against the core's types. Kept as a file, so that whoever reads records can check them without a server.
 */
const PAGE = "docs/record.schema.json";
const SCHEMAS = "packages/readout/dist/api/schemas/record.js";

/** The pattern of an entry's key, which zod checks by a function that no JSON Schema can hold. */
const KEY = "^[a-z]+-[0-9a-f]{16}-[0-9]+(-[0-9]+)?$";

/** A zod schema as JSON Schema; whole numbers are those that JavaScript holds exactly, which need not be said. */
export function jsonSchemaOf(schema) {
  return z.toJSONSchema(schema, {
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type === "custom")
        Object.assign(jsonSchema, { type: "string", pattern: KEY });
      if (jsonSchema.type !== "integer") return;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** Whether the schema's file is that of `recordSchema`; `write` brings it up to date. */
export function checkSchemaFile(root, recordSchema, { write = false } = {}) {
  const { $schema, ...rest } = jsonSchemaOf(recordSchema);
  const head = { $schema, title: "The record of one report", description: "See record.md." };
  const now = `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
  const path = join(root, PAGE);
  if (write) writeFileSync(path, now);
  if (existsSync(path) && readFileSync(path, "utf8") === now) return [];
  return [
    `${PAGE} is not the schema of today. Bring it up to date with: node scripts/check-docs.mjs --write`,
  ];
}

/** Records, one a line, that do not fit the schema. */
export function checkRecords(recordSchema, lines) {
  return lines
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter((record) => !recordSchema.safeParse(record).success)
    .map((record) => `The record of ${record.id} does not fit ${PAGE}`);
}

/** What is wrong with the schema's file, and with the built-in example's records by it. */
export async function checkSchema(root, example, options) {
  const { recordSchema } = await import(pathToFileURL(join(root, SCHEMAS)).href);
  return [
    ...checkSchemaFile(root, recordSchema, options),
    ...checkRecords(recordSchema, example.run(["extract", "examples"])),
  ];
}

import { afterEach, beforeEach, expect, test } from "vitest";
import { openTemporary, type Temporary } from "../../test/builder/open-temporary.ts";

let temporary: Temporary;

beforeEach(async () => {
  temporary = await openTemporary();
});

afterEach(() => temporary.drop());

test("a ledger says of itself what it was last told to say, and nothing before", async () => {
  const { ledger } = temporary;
  expect((await ledger.info()).note).toBe(null);
  await ledger.setNote("These reports are drafts.");
  await ledger.setNote("These reports are invented.");
  expect((await ledger.info()).note).toBe("These reports are invented.");
});

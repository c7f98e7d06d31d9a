import { expect, test } from "vitest";
import { dataFolder } from "./ledger-path.ts";

test("each system keeps a user's data where its users expect it", () => {
  const home = "/home/anna";
  expect(dataFolder({ env: {}, platform: "linux", home })).toBe("/home/anna/.local/share/readout");
  expect(dataFolder({ env: { XDG_DATA_HOME: "/data" }, platform: "linux", home })).toBe(
    "/data/readout",
  );
  expect(dataFolder({ env: {}, platform: "darwin", home: "/Users/anna" })).toBe(
    "/Users/anna/Library/Application Support/Readout",
  );
  expect(
    dataFolder({
      env: { APPDATA: "C:\\Users\\anna\\AppData\\Roaming" },
      platform: "win32",
      home: "C:\\Users\\anna",
    }),
  ).toBe("C:\\Users\\anna\\AppData\\Roaming\\Readout");
  expect(dataFolder({ env: {}, platform: "win32", home: "C:\\Users\\anna" })).toBe(
    "C:\\Users\\anna\\AppData\\Roaming\\Readout",
  );
});

test("a relative XDG_DATA_HOME counts for nothing, as its standard says", () => {
  expect(dataFolder({ env: { XDG_DATA_HOME: "data" }, platform: "linux", home: "/h" })).toBe(
    "/h/.local/share/readout",
  );
});

import { readFileSync } from "node:fs";
import { annotate } from "../annotate/annotate.ts";
import { reportOf } from "../annotate/testing.ts";
import type { ReportRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import { extract } from "./extract.ts";

export type Case = {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
};

/** The record of a made-up report, as the rules' tests see it. */
export const recordOfText = (text: string, known: Partial<Report> = {}): ReportRecord =>
  extract(annotate(reportOf(text, known)));

/**
 * Reads a rule's cases: "# title", the text, a line "==>", the expected entries a line each (none: the rule is silent).
 */
export function readCases(file: URL): readonly Case[] {
  return readFileSync(file, "utf8")
    .split(/^# /m)
    .slice(1)
    .map((words) => {
      const [title = "", ...rest] = words.split("\n");
      const arrow = rest.indexOf("==>");
      if (arrow < 0) throw new Error(`no ==> in the case "${title}" of ${file.pathname}`);
      return {
        title,
        text: rest.slice(0, arrow).join("\n").trim(),
        expected: rest.slice(arrow + 1).filter((line) => line.trim() !== ""),
      };
    });
}

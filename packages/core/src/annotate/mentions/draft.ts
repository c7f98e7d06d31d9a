import type { MentionKind } from "../../model/annotation.ts";
import type { Belongs, Office } from "./find-offices.ts";
import { longTitle } from "./office-words.ts";
import type { Gender } from "./word-classes.ts";

/** Token indexes, the end not included. */
export type Range = { readonly first: number; readonly last: number };

/** A mention while it is being made: places are token indexes, `people` may still grow. */
export type Draft = {
  readonly kind: MentionKind;
  readonly at: Range;
  readonly head: Range;
  readonly name: string;
  readonly office: DraftOffice | null;
  readonly people: readonly number[];
  readonly reason: string | null;
  readonly code: string | null;
  readonly adjective: boolean;
  readonly possessive: boolean;
};

/** An office as one mention gives it. `ofAt` may lie elsewhere in the text; `rank` is told where it is only a rank. */
export type DraftOffice = {
  readonly role: string;
  readonly of: string | null;
  readonly roleAt: Range;
  readonly ofAt: Range | null;
  readonly rank: boolean;
  readonly former: boolean;
};

/** Someone while being gathered. `offices` are in the order in which they were found, with the names' tokens. */
export type DraftPerson = {
  name: string;
  named: boolean;
  parts: readonly string[];
  gender: Gender;
  honoured: boolean;
  offices: TakenOffice[];
};

/** `by`: the token at which the mention that gives the office starts; `full`: it stands at a full name. */
export type TakenOffice = DraftOffice & { readonly by: number; readonly full: boolean };

export const officeOf = (office: Office, of: Belongs | null = office.of): DraftOffice => ({
  role: longTitle(office.role),
  of: of?.name ?? null,
  roleAt: { first: office.roleFirst, last: office.roleLast },
  ofAt: of ? { first: of.first, last: of.last } : null,
  rank: office.rank,
  former: office.former,
});

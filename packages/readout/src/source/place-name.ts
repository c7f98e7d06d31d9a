/** "a.jsonl, line 3", "Standard input": how messages name a place. */
export function nameOf(place: {
  readonly path: string | null;
  readonly line: number | null;
}): string {
  const name = place.path ?? "Standard input";
  return place.line === null ? name : `${name}, line ${place.line}`;
}

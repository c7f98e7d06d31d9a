/**
 * All matches of a global expression, in order: what `text.matchAll(pattern)` gives, without the copy of the expression
 * that it makes each time. Most expressions here are tried on every sentence and match in few.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // an empty match would be found again and again
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];

type Place = { readonly start: number; readonly end: number };

/**
 * What of a list in text order starts inside a place. Found by halves: a report may have thousands of mentions, and each
 * of its sentences asks for its own.
 */
export function startingIn<T extends Place>(list: readonly T[], place: Place): readonly T[] {
  return list.slice(firstFrom(list, place.start), firstFrom(list, place.end));
}

/** The index of the first that starts at `at` or later. */
function firstFrom(list: readonly Place[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

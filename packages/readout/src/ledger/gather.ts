/** A list taken apart by a key, both in the order in which they come. */
export function gather<T, K>(
  list: readonly T[],
  keyOf: (value: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const lists = new Map<K, T[]>();
  for (const value of list) {
    const key = keyOf(value);
    const known = lists.get(key);
    if (known) known.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

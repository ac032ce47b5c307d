/** Puts a value into a small cache; the oldest go. */
export function keep<T>(kept: Map<string, T>, key: string, value: T, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
}

/** What a number field holds as a count; null while it is empty or half typed. */
export function countOf(value: number | string): number | null {
  const count = typeof value === 'number' ? value : Number.parseInt(value, 10);
  return Number.isInteger(count) && count >= 0 ? count : null;
}

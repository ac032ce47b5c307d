/** A whole number as people type it; NaN when it is none. */
export function readCount(typed: string): number {
  const text = typed.replaceAll(',', '').trim();
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

const MOST_HEADER_ROWS = 6;

/** `3-4` or `3,4` as row numbers; [] for nothing; null when it cannot be meant. */
export function parseRowNumbers(text: string): readonly number[] | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (plain === '') return [];
  const span = /^(\d{1,7})[-–~至](\d{1,7})$/.exec(plain);
  if (span) {
    const from = Number(span[1]);
    const to = Number(span[2]);
    if (from < 1 || to < from || to - from >= MOST_HEADER_ROWS) return null;
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }
  const numbers = plain.split(/[,、，]/).map(Number);
  return numbers.every((number) => Number.isInteger(number) && number >= 1) && numbers.length <= MOST_HEADER_ROWS
    ? numbers.toSorted((a, b) => a - b)
    : null;
}

export function rowNumbersText(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return '';
  if (rows.length === 1) return String(first);
  return last - first === rows.length - 1 ? `${first}-${last}` : rows.join(',');
}

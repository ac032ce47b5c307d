import { parseDelimited } from './parse-delimited.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
const SAMPLE_ROWS = 60;

/** The delimiter that cuts the most rows into the same number of fields; a comma when nothing cuts anything. */
export function tellDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best !== undefined && best.score > 0 ? best.delimiter : ',';
}

function evenness(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const row of parseDelimited(text, delimiter, SAMPLE_ROWS).rows)
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let score = 0;
  for (const [fields, rows] of counts) score = Math.max(score, rows * rows * Math.log2(fields));
  return score;
}

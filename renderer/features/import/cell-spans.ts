import type { PreviewRow } from '../../data/ledgers/ledger-views.ts';

export interface CellSpan {
  /** Position among the shown columns. */
  readonly at: number;
  readonly width: number;
  readonly text: string;
}

/** One span a cell; in a skipped row a text runs on over the blank cells behind it, as a spreadsheet shows a title. */
export function cellSpans(row: PreviewRow | undefined, count: number): readonly CellSpan[] {
  const texts = Array.from({ length: count }, (_, at) => row?.cells[at] ?? '');
  if (row?.verdict !== 'skipped' && row?.verdict !== 'outside') return texts.map((text, at) => ({ at, width: 1, text }));
  const spans: CellSpan[] = [];
  for (let at = 0; at < count;) {
    const text = texts[at] ?? '';
    const next = texts.findIndex((other, position) => position > at && other !== '');
    const width = text === '' || /^[\d.,+-]+$/.test(text) ? 1 : (next < 0 ? count : next) - at;
    spans.push({ at, width, text });
    at += width;
  }
  return spans;
}

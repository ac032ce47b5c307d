import type { StatedTotal } from './reading.ts';
import type { RunningSums, SumMark } from './running-sums.ts';

export interface StatedRow {
  readonly row: number;
  /** Index of its mark. */
  readonly mark: number;
  readonly kind: 'total' | 'subtotal' | 'carried-forward' | 'figures-only';
  readonly label: string;
  /** By index of the added column. */
  readonly stated: ReadonlyMap<number, number>;
}

interface Span {
  readonly from: SumMark;
  readonly to: SumMark;
}

const NEARLY = 0.2;
/** How far back other sums may start; a ledger has few levels. */
const MARKS_BACK = 80;

/** Every stated sum against the records it can stand for: the span that its label means, or another one that agrees. */
export function checkTotals(
  rows: readonly StatedRow[],
  sums: RunningSums,
  fields: readonly string[],
): { readonly totals: readonly StatedTotal[]; readonly unexplained: ReadonlySet<number> } {
  const totals: StatedTotal[] = [];
  const unexplained = new Set<number>();
  const marks = sums.marks;
  for (const stated of rows) {
    const usual = usualSpan(stated, marks);
    const spans = [usual, ...otherSpans(stated, marks)];
    const best = spans.map((span) => ({ span, agreeing: agreeing(span, stated) })).reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
    if (stated.kind === 'figures-only' && best.agreeing === 0) {
      unexplained.add(stated.row);
      if (!endsTable(stated, usual, marks)) continue;
    }
    const span = best.agreeing > agreeing(usual, stated) ? best.span : usual;
    for (const [index, value] of stated.stated) {
      const computed = between(span, index);
      const incomplete = (span.to.unread[index] ?? 0) > (span.from.unread[index] ?? 0);
      if (incomplete && computed !== value) continue;
      totals.push({ row: stated.row + 1, field: fields[index] ?? '', stated: value, computed, agrees: computed === value });
    }
  }
  return { totals, unexplained };
}

/** Figures alone behind the last record, one of them nearly right: nothing else than a sum, though a wrong one. */
function endsTable(stated: StatedRow, span: Span, marks: readonly SumMark[]): boolean {
  if (stated.stated.size < 2 || marks[stated.mark]?.records !== marks.at(-1)?.records) return false;
  return [...stated.stated].some(([index, value]) => value !== 0 && Math.abs(value - between(span, index)) <= Math.abs(value) * NEARLY);
}

function between(span: Span, index: number): number {
  return (span.to.sums[index] ?? 0) - (span.from.sums[index] ?? 0);
}

function agreeing(span: Span, stated: StatedRow): number {
  let count = 0;
  for (const [index, value] of stated.stated) if (between(span, index) === value) count += value === 0 ? 0.1 : 1;
  return count;
}

/** What the label means: a subtotal since the last break, a total since the last total of its rank, a carried line since the start. */
function usualSpan(stated: StatedRow, marks: readonly SumMark[]): Span {
  const to = marks[stated.mark];
  const start = marks[0];
  if (to === undefined || start === undefined) throw new Error('a total without its mark');
  const before = marks.slice(0, stated.mark);
  const last = (suits: (mark: SumMark) => boolean): SumMark => before.findLast(suits) ?? start;
  if (stated.kind === 'carried-forward' || /累[计計]/.test(stated.label)) return { from: start, to };
  if (stated.kind === 'subtotal') {
    const from = last((mark) => isBreak(mark));
    return from.records === to.records ? forward(stated, marks, to) : { from, to };
  }
  const hasParts = before.some((mark) => mark.rowClass === 'subtotal');
  const from = hasParts
    ? last((mark) => mark.rowClass === 'total')
    : last((mark) => mark.rowClass === 'total' && mark.label === stated.label);
  return from.records === to.records ? forward(stated, marks, to) : { from, to };
}

/** A sum that stands before its records. */
function forward(stated: StatedRow, marks: readonly SumMark[], from: SumMark): Span {
  const after = marks.slice(stated.mark + 1);
  const next = after.find((mark) => mark.records > from.records && (stated.kind === 'total' ? mark.rowClass === 'total' : isBreak(mark)));
  return { from, to: next ?? marks.at(-1) ?? from };
}

function isBreak(mark: SumMark): boolean {
  return (
    mark.rowClass === 'subtotal' ||
    mark.rowClass === 'total' ||
    mark.rowClass === 'section' ||
    mark.rowClass === 'start' ||
    mark.rowClass === 'figures-only'
  );
}

function otherSpans(stated: StatedRow, marks: readonly SumMark[]): readonly Span[] {
  const to = marks[stated.mark];
  if (to === undefined) return [];
  const spans = marks
    .slice(Math.max(0, stated.mark - MARKS_BACK), stated.mark)
    .filter((from) => from.records < to.records)
    .map((from) => ({ from, to }));
  const start = marks[0];
  if (start !== undefined && start.records < to.records) spans.push({ from: start, to });
  const before = spans.length === 0 || stated.kind === 'carried-forward';
  const ahead = before
    ? marks
        .slice(stated.mark + 1, stated.mark + MARKS_BACK)
        .filter((end) => end.records > to.records)
        .map((end) => ({ from: to, to: end }))
    : [];
  return [...spans.reverse(), ...ahead];
}

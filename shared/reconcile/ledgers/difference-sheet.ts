import type { RowOut, SheetOut } from '../../workbook/write-workbook.ts';
import { BUCKETS, type Bucket } from '../rows/reconcile-row.ts';
import type { ItemSide, ReconciledItem, ReconciledLedgers } from './reconcile-ledgers.ts';

/** What the archivist writes at the shelf. */
export const DECISIONS = ['takePaper', 'takeElectronic', 'keepBoth', 'sameCustomer', 'notSame', 'ask', 'postpone'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Texts under `reconcile` of `shared/texts/<locale>/ledger.json`. */
export type SayReconcile = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const WIDE = 34;
const MIDDLE = 18;
const NARROW = 12;

/** The differences as a workbook to be filled in at the shelf: everything that is not the same first, then how many rows ended where. */
export function differenceSheets(result: ReconciledLedgers, say: SayReconcile): readonly SheetOut[] {
  const text = (key: string, width: number) => ({ header: say(`reconcile.column.${key}`), width, kind: 'text' as const });
  const differing = result.items.filter(({ bucket }) => bucket !== 'same');
  return [
    {
      name: say('reconcile.sheet.differences'),
      columns: [
        { header: say('reconcile.column.no'), width: NARROW, kind: 'integer' },
        text('bucket', NARROW),
        text('paperName', WIDE),
        text('paperNo', MIDDLE),
        text('paperRows', MIDDLE),
        text('electronicName', WIDE),
        text('electronicNo', MIDDLE),
        text('electronicRows', MIDDLE),
        text('why', WIDE),
        text('differences', WIDE),
        text('decision', MIDDLE),
        text('actual', MIDDLE),
        text('remark', WIDE),
      ],
      rows: differing.map((item, at): RowOut => [at + 1, ...differenceRow(item, say), null, null, null]),
    },
    countsSheet(
      BUCKETS.map((bucket) => [bucket, result.counts.paper[bucket], result.counts.electronic[bucket]] as const),
      say,
    ),
    decisionsSheet(say),
  ];
}

function differenceRow(item: ReconciledItem, say: SayReconcile): readonly (string | null)[] {
  const [candidate] = item.candidates;
  const shown = item.electronic ?? (item.bucket === 'unsure' && candidate ? { ...candidate, records: [] } : null);
  return [
    say(`reconcile.bucket.${item.bucket}`),
    ...sideCells(item.paper),
    ...sideCells(shown),
    whyText(item, say),
    item.differences
      .map(({ field, paper, electronic }) => `${fieldText(field, say)}: ${figureText(field, paper)} / ${figureText(field, electronic)}`)
      .join('; ') || null,
  ];
}

function sideCells(side: ItemSide | null): readonly (string | null)[] {
  if (side === null) return [null, null, null];
  const places = side.records.slice(0, 5).map(({ sheet, row }) => `${sheet}!${row}`);
  return [side.name, side.archiveNo || null, `${places.join(', ')}${side.records.length > 5 ? ' …' : ''}` || null];
}

function whyText({ tier, doubt, bucket, candidates }: ReconciledItem, say: SayReconcile): string {
  if (tier !== null) return say(`reconcile.tier.${tier}`);
  if (doubt !== null) return `${say(`reconcile.doubt.${doubt}`)}: ${candidates.map(({ name }) => name).join(', ')}`;
  if (bucket === 'duplicate') return say('reconcile.duplicateOf', { name: candidates[0]?.name ?? '' });
  return say(`reconcile.because.${bucket}`);
}

/** `weightKg 2024` is the weight of 2024. */
export function fieldText(field: string, say: SayReconcile): string {
  const [name = field, year] = field.split(' ');
  const text = name === 'records' ? say('reconcile.records') : say(`field.${name}`);
  return year === undefined ? text : `${text} ${year}`;
}

/** Yuan with two decimals, tonnes with three, everything else as it is. */
export function figureText(field: string, value: string | number): string {
  if (typeof value === 'string') return value;
  const name = field.split(' ')[0] ?? field;
  if (name.endsWith('Kg')) return `${(value / 1000).toFixed(3)} t`;
  return name.endsWith('Fen') ? (value / 100).toFixed(2) : String(value);
}

/** How many rows of each side ended where; the sums are those of both inputs. */
export function countsSheet(counts: readonly (readonly [Bucket, number, number])[], say: SayReconcile): SheetOut {
  return {
    name: say('reconcile.sheet.counts'),
    columns: [
      { header: say('reconcile.column.bucket'), width: MIDDLE, kind: 'text' },
      { header: say('reconcile.column.paper'), width: MIDDLE, kind: 'integer' },
      { header: say('reconcile.column.electronic'), width: MIDDLE, kind: 'integer' },
    ],
    rows: counts.map(([bucket, paper, electronic]): RowOut => [say(`reconcile.bucket.${bucket}`), paper, electronic]),
    totals: [
      say('reconcile.total'),
      counts.reduce((sum, [, paper]) => sum + paper, 0),
      counts.reduce((sum, [, , electronic]) => sum + electronic, 0),
    ],
  };
}

/** The words that may be written at the shelf. */
export function decisionsSheet(say: SayReconcile): SheetOut {
  return {
    name: say('reconcile.sheet.decisions'),
    columns: [
      { header: say('reconcile.column.decision'), width: MIDDLE, kind: 'text' },
      { header: say('reconcile.column.meaning'), width: 80, kind: 'text' },
    ],
    rows: [
      ...DECISIONS.map((decision): RowOut => [say(`reconcile.decision.${decision}`), say(`reconcile.meaning.${decision}`)]),
      [null, say('reconcile.meaning.filledIn')],
    ],
  };
}

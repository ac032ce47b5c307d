import type { SayReconcile } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import { fieldText } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import type { Difference } from '../../../../shared/records/reconciliation.ts';
import type { PaperBlock, PaperTableBlock } from '../../../../shared/paper/paper-block.ts';
import type { PaperText } from '../../../ui/paper/paper-text.ts';
import { column } from './report-blocks.ts';

const UNITS = [
  { kind: 'money', ends: 'Fen' },
  { kind: 'tonnes', ends: 'Kg' },
] as const;

/** §5.3.1 對賬單: one customer's figures in the ledger and in our books, by year, what they differ by, and room to confirm them. */
export function statementBlocks(difference: Difference, company: string, say: SayReconcile): readonly PaperBlock<PaperText>[] {
  const figures = figuresOf(difference);
  return [
    { kind: 'heading', text: 'reconcile.paper.statement' },
    {
      kind: 'fields',
      fields: [
        { label: 'reconcile.paper.customer', kind: 'text', value: difference.electronic?.name ?? difference.paper?.name ?? '' },
        { label: 'reconcile.paper.company', kind: 'text', value: company },
        { label: 'reconcile.column.no', kind: 'integer', value: difference.no },
      ],
    },
    ...UNITS.flatMap(({ kind, ends }): readonly PaperTableBlock<PaperText>[] => {
      const rows = figures.filter(({ field }) => (field.split(' ')[0] ?? '').endsWith(ends));
      if (rows.length === 0) return [];
      return [
        {
          kind: 'table',
          columns: [
            column('reconcile.paper.figure', 'text', 34),
            column('reconcile.counts.ledger', kind, 24),
            column('reconcile.counts.books', kind, 24),
            column('reconcile.paper.difference', kind, 24),
          ],
          rows: rows.map(({ field, paper, electronic }) => [fieldText(field, say), paper, electronic, paper - electronic]),
          totals: null,
        },
      ];
    }),
    { kind: 'paragraph', text: 'reconcile.paper.confirm', values: {} },
    { kind: 'paragraph', text: 'reconcile.paper.confirmSigns', values: {} },
  ];
}

/** Every figure of either side, by name and year; what only one side has stands against nothing. */
function figuresOf({
  paper,
  electronic,
}: Difference): readonly { readonly field: string; readonly paper: number; readonly electronic: number }[] {
  const fields = [...new Set([...Object.keys(paper?.fields ?? {}), ...Object.keys(electronic?.fields ?? {})])].toSorted();
  const figure = (row: Difference['paper'], field: string): number => Number(row?.fields[field] ?? 0);
  return fields
    .map((field) => ({ field, paper: figure(paper, field), electronic: figure(electronic, field) }))
    .filter((each) => each.paper !== 0 || each.electronic !== 0);
}

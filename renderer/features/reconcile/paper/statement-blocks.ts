import type { SayReconcile } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import { fieldText } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import type { PaperBlock, PaperTableBlock } from '../../../../shared/paper/paper-block.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { PaperText } from '../../../ui/paper/paper-text.ts';
import { column } from './report-blocks.ts';

const UNITS = [
  { kind: 'money', ends: 'Fen' },
  { kind: 'tonnes', ends: 'Kg' },
] as const;

type Figures = Readonly<Record<string, string | number>>;

export interface Statement {
  readonly id: string;
  /** Null: nothing differs. */
  readonly no: number | null;
  readonly name: string;
  readonly paper: Figures;
  readonly electronic: Figures;
}

/** §5.3.1 對賬單: one customer's figures in the ledger and in our books, by year, what they differ by, and room to confirm them. */
export function statementBlocks(
  statement: Statement,
  { company, asOf }: { readonly company: string; readonly asOf: LocalDate },
  say: SayReconcile,
): readonly PaperBlock<PaperText>[] {
  const figures = figuresOf(statement);
  return [
    { kind: 'heading', text: 'reconcile.paper.statement' },
    {
      kind: 'fields',
      fields: [
        { label: 'reconcile.paper.customer', kind: 'text', value: statement.name },
        { label: 'reconcile.paper.company', kind: 'text', value: company },
        { label: 'reconcile.paper.asOf', kind: 'date', value: asOf },
        ...(statement.no === null ? [] : [{ label: 'reconcile.column.no', kind: 'integer', value: statement.no } as const]),
      ],
    },
    ...(statement.no === null ? [{ kind: 'paragraph', text: 'reconcile.paper.agrees', values: {} } as const] : []),
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
}: Statement): readonly { readonly field: string; readonly paper: number; readonly electronic: number }[] {
  const fields = [...new Set([...Object.keys(paper), ...Object.keys(electronic)])].toSorted();
  return fields
    .map((field) => ({ field, paper: Number(paper[field] ?? 0), electronic: Number(electronic[field] ?? 0) }))
    .filter((each) => each.paper !== 0 || each.electronic !== 0);
}

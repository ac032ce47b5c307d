import { bandColumns } from '../paper/band-columns.ts';
import type { DossierCredit } from './dossier-credit.ts';
import type { DossierBlock } from './dossier.ts';
import { rowsInOrder } from './rows-in-order.ts';

/** §5.3.2: what is open by age, advances apart, and every document behind it. */
export function accountBlocks({ account, ageing, bands }: DossierCredit): readonly DossierBlock[] {
  if (account.debits.length === 0 && account.credits.length === 0)
    return [
      { kind: 'heading', text: 'dossier.heading.ageing' },
      { kind: 'paragraph', text: 'dossier.note.noAccount', values: {} },
    ];
  const open = account.debits.filter(({ openFen }) => openFen > 0);
  const documents: readonly DossierBlock[] = [
    { kind: 'heading', text: 'dossier.heading.openDocuments' },
    {
      kind: 'table',
      columns: [
        { label: 'dossier.column.document', kind: 'text', width: 20 },
        { label: 'words.sale.date', kind: 'date', width: 12 },
        { label: 'dossier.column.dueOn', kind: 'date', width: 12 },
        { label: 'dossier.column.overdueDays', kind: 'integer', width: 10 },
        { label: 'dossier.column.amount', kind: 'money', width: 16 },
        { label: 'dossier.column.open', kind: 'money', width: 16 },
      ],
      rows: rowsInOrder(
        open.map(({ fact, dueOn, overdueDays, amountFen, openFen }) => [
          fact.docNo,
          fact.date,
          dueOn,
          Math.max(0, overdueDays),
          amountFen,
          openFen,
        ]),
        1,
        false,
      ),
      totals: [null, null, null, null, open.reduce((sum, { amountFen }) => sum + amountFen, 0), account.openFen],
    },
  ];
  return [
    { kind: 'heading', text: 'dossier.heading.ageing' },
    {
      kind: 'table',
      columns: [...bandColumns(bands, 'dueOn', 14), { label: 'dossier.column.open', kind: 'money', width: 15 }],
      rows: [[...ageing.bandsFen, ageing.openFen]],
      totals: null,
    },
    {
      kind: 'fields',
      fields: [
        { label: 'dossier.field.overdue', kind: 'money', value: ageing.overdueFen },
        { label: 'dossier.field.advance', kind: 'money', value: ageing.advanceFen },
      ],
    },
    ...(open.length === 0 ? [] : documents),
  ];
}

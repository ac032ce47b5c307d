import type { DossierCredit } from './dossier-credit.ts';
import type { DossierBlock } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';
import { rowsInOrder } from './rows-in-order.ts';

/** §5.3: reminders, promises and what became of them, measures; what never happened has no heading. */
export function collectionBlocks(credit: DossierCredit): readonly DossierBlock[] {
  return [...dunning(credit), ...promises(credit), ...measures(credit)];
}

function dunning({ actions }: DossierCredit): readonly DossierBlock[] {
  if (actions.length === 0) return [];
  return [
    { kind: 'heading', text: 'dossier.heading.dunning' },
    {
      kind: 'table',
      columns: [
        { label: 'words.sale.date', kind: 'date', width: 12 },
        { label: 'dossier.column.step', kind: 'label', width: 12 },
        { label: 'dossier.column.responsible', kind: 'text', width: 10 },
        { label: 'dossier.column.evidence', kind: 'text', width: 22 },
        { label: 'dossier.column.result', kind: 'text', width: 22 },
        { label: 'dossier.column.overdue', kind: 'money', width: 16 },
      ],
      rows: rowsInOrder(
        actions.map(({ doneOn, step, responsible, evidence, result, overdueFen }) => [
          doneOn,
          `dossier.step.${step}` satisfies DossierText,
          responsible,
          evidence,
          result,
          overdueFen,
        ]),
        0,
        true,
      ),
      totals: null,
    },
  ];
}

function promises({ promises: made }: DossierCredit): readonly DossierBlock[] {
  if (made.length === 0) return [];
  return [
    { kind: 'heading', text: 'dossier.heading.promises' },
    {
      kind: 'table',
      columns: [
        { label: 'dossier.column.madeOn', kind: 'date', width: 12 },
        { label: 'dossier.column.promisedOn', kind: 'date', width: 12 },
        { label: 'dossier.column.madeBy', kind: 'text', width: 14 },
        { label: 'dossier.column.amount', kind: 'money', width: 16 },
        { label: 'dossier.column.paid', kind: 'money', width: 16 },
        { label: 'dossier.column.state', kind: 'label', width: 12 },
      ],
      rows: rowsInOrder(
        made.map(({ promise, state, paidFen }) => [
          promise.madeOn,
          promise.dueOn,
          promise.madeBy,
          promise.amountFen,
          paidFen,
          `dossier.promise.${state}` satisfies DossierText,
        ]),
        0,
        true,
      ),
      totals: null,
    },
  ];
}

function measures({ measures: taken }: DossierCredit): readonly DossierBlock[] {
  if (taken.length === 0) return [];
  return [
    { kind: 'heading', text: 'dossier.heading.measures' },
    {
      kind: 'table',
      columns: [
        { label: 'dossier.column.measure', kind: 'label', width: 12 },
        { label: 'dossier.column.state', kind: 'label', width: 9 },
        { label: 'dossier.column.from', kind: 'date', width: 11 },
        { label: 'dossier.column.liftedOn', kind: 'date', width: 11 },
        { label: 'dossier.column.document', kind: 'text', width: 14 },
        { label: 'dossier.column.overdueDays', kind: 'integer', width: 9 },
        { label: 'dossier.column.overdue', kind: 'money', width: 16 },
        { label: 'dossier.column.reason', kind: 'text', width: 20 },
      ],
      rows: rowsInOrder(
        taken.map(({ measure, state, from, liftedOn, docNo, overdueDays, overdueFen, reason }) => [
          `dossier.measure.${measure}` satisfies DossierText,
          `dossier.measureState.${state}` satisfies DossierText,
          from,
          liftedOn,
          docNo,
          overdueDays,
          overdueFen,
          reason,
        ]),
        2,
        true,
      ),
      totals: null,
    },
  ];
}

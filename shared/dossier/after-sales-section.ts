import type { PaperValue } from '../paper/paper-block.ts';
import type { DossierAfterSales, DossierInput } from './dossier-input.ts';
import type { DossierBlock, DossierColumn } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';
import { entryTables } from './entry-tables.ts';
import { rowsInOrder } from './rows-in-order.ts';

/** §6.1.1 after-sales records (§4): visits, complaints and what was changed because of them, personal services. */
export function afterSalesSection({ afterSales, entries }: DossierInput): readonly DossierBlock[] {
  return [
    ...table('dossier.heading.visits', VISITS, visitRows(afterSales)),
    ...table('dossier.heading.complaintsOnFile', COMPLAINTS, complaintRows(afterSales)),
    ...table('dossier.heading.improvements', IMPROVEMENTS, measureRows(afterSales)),
    ...table('dossier.heading.requests', REQUESTS, requestRows(afterSales)),
    ...entryTables(entries, 'complaints'),
  ];
}

const VISITS: readonly DossierColumn[] = [
  { label: 'words.sale.date', kind: 'date', width: 11 },
  { label: 'dossier.column.way', kind: 'label', width: 9 },
  { label: 'dossier.column.state', kind: 'label', width: 9 },
  { label: 'dossier.column.responsible', kind: 'text', width: 9 },
  { label: 'dossier.column.quality', kind: 'integer', width: 9 },
  { label: 'dossier.column.price', kind: 'integer', width: 7 },
  { label: 'dossier.column.service', kind: 'integer', width: 9 },
  { label: 'dossier.column.opinions', kind: 'text', width: 22 },
  { label: 'dossier.column.nextStep', kind: 'text', width: 16 },
];

function visitRows({ visits }: DossierAfterSales): readonly (readonly PaperValue[])[] {
  return visits.map(({ on, kind, state, by, ratings, opinions, reason, nextStep }) => [
    on,
    `visits.kind.${kind}` satisfies DossierText,
    `care.visits.state.${state}` satisfies DossierText,
    by,
    ratings.quality,
    ratings.price,
    ratings.service,
    state === 'cancelled' ? reason : opinions,
    nextStep,
  ]);
}

const COMPLAINTS: readonly DossierColumn[] = [
  { label: 'ledger.field.receivedOn', kind: 'date', width: 11 },
  { label: 'dossier.column.number', kind: 'text', width: 14 },
  { label: 'dossier.column.sort', kind: 'label', width: 9 },
  { label: 'ledger.field.product', kind: 'text', width: 10 },
  { label: 'ledger.field.content', kind: 'text', width: 20 },
  { label: 'ledger.field.cause', kind: 'text', width: 12 },
  { label: 'ledger.field.solution', kind: 'text', width: 18 },
  { label: 'dossier.column.state', kind: 'label', width: 9 },
];

function complaintRows({ complaints }: DossierAfterSales): readonly (readonly PaperValue[])[] {
  return complaints.map(({ receivedAt, no, kind, product, content, cause, solutionText, state }) => [
    receivedAt.slice(0, 10),
    no,
    `complaints.kind.${kind}` satisfies DossierText,
    product,
    content,
    cause,
    solutionText,
    `complaints.state.${state}` satisfies DossierText,
  ]);
}

const IMPROVEMENTS: readonly DossierColumn[] = [
  { label: 'dossier.column.dueOn', kind: 'date', width: 11 },
  { label: 'dossier.column.cause', kind: 'text', width: 16 },
  { label: 'dossier.column.action', kind: 'text', width: 30 },
  { label: 'dossier.column.responsible', kind: 'text', width: 9 },
  { label: 'dossier.column.doneOn', kind: 'date', width: 11 },
  { label: 'dossier.column.helped', kind: 'label', width: 10 },
];

function measureRows({ measures }: DossierAfterSales): readonly (readonly PaperValue[])[] {
  return measures.map(({ dueOn, cause, action, owner, doneOn, effective }) => {
    const helped: DossierText = effective === null ? 'dossier.helped.open' : effective ? 'dossier.helped.yes' : 'dossier.helped.no';
    return [dueOn, cause, action, owner, doneOn, helped];
  });
}

const REQUESTS: readonly DossierColumn[] = [
  { label: 'words.sale.date', kind: 'date', width: 11 },
  { label: 'dossier.column.sort', kind: 'label', width: 12 },
  { label: 'dossier.column.title', kind: 'text', width: 24 },
  { label: 'dossier.column.responsible', kind: 'text', width: 9 },
  { label: 'dossier.column.dueOn', kind: 'date', width: 11 },
  { label: 'dossier.column.state', kind: 'label', width: 9 },
  { label: 'dossier.column.result', kind: 'text', width: 20 },
];

function requestRows({ requests }: DossierAfterSales): readonly (readonly PaperValue[])[] {
  return requests.map(({ openedOn, kind, title, owner, dueOn, state, result }) => [
    openedOn,
    `care.request.kind.${kind}` satisfies DossierText,
    title,
    owner,
    dueOn,
    `care.request.state.${state}` satisfies DossierText,
    result,
  ]);
}

function table(heading: DossierText, columns: readonly DossierColumn[], rows: readonly (readonly PaperValue[])[]): readonly DossierBlock[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', columns, rows: rowsInOrder(rows, 0, true), totals: null },
  ];
}

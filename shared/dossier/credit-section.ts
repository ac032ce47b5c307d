import { formatFen } from '../values/money.ts';
import { accountBlocks } from './account-blocks.ts';
import { assessmentBlocks } from './assessment-blocks.ts';
import { collectionBlocks } from './collection-blocks.ts';
import type { DossierCredit } from './dossier-credit.ts';
import type { DossierInput } from './dossier-input.ts';
import type { DossierBlock, DossierField } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';
import { entryTables } from './entry-tables.ts';

/** §6.1.1 credit reports (§5): a suspension first, then assessment, limit and exposure, the account, and how it was collected. */
export function creditSection({ credit, entries, asOf }: DossierInput): readonly DossierBlock[] {
  return [
    ...suspension(credit),
    ...assessmentBlocks(credit, asOf),
    ...limitBlocks(credit),
    ...exposureBlocks(credit),
    ...accountBlocks(credit),
    ...collectionBlocks(credit),
    ...entryTables(entries, 'receivables'),
    ...entryTables(entries, 'payments'),
  ];
}

function suspension({ limit }: DossierCredit): readonly DossierBlock[] {
  const { suspended } = limit;
  if (suspended === null) return [];
  const { from, asOf, docNo, overdueDays, overdueFen } = suspended;
  // Digits are grouped alike in all three languages.
  const values = { from: from ?? asOf, docNo: docNo || '—', days: overdueDays, amount: formatFen(overdueFen, 'en') };
  return [{ kind: 'paragraph', text: 'dossier.note.suspended', values }];
}

function limitBlocks({ limit, used, exposure }: DossierCredit): readonly DossierBlock[] {
  const { limitFen, standing, temporary, cut } = limit;
  if (limitFen === null) return [{ kind: 'heading', text: 'dossier.heading.limit' }, note('dossier.note.noLimit')];
  const fields: DossierField[] = [
    { label: 'dossier.field.limit', kind: 'money', value: limitFen },
    { label: 'dossier.field.limitFrom', kind: 'date', value: standing?.from ?? null },
    { label: 'dossier.field.exposure', kind: 'money', value: exposure.totalFen },
    { label: 'dossier.field.used', kind: 'percent', value: used },
  ];
  return [
    { kind: 'heading', text: 'dossier.heading.limit' },
    { kind: 'fields', fields },
    ...temporary.map((each): DossierBlock => {
      const values = { amount: formatFen(each.amountFen, 'en'), from: each.from, until: each.until ?? '' };
      return { kind: 'paragraph', text: 'dossier.note.temporary', values };
    }),
    ...(cut === null
      ? []
      : [note('dossier.note.limitCut', { docNo: cut.docNo || '—', days: cut.overdueDays, amount: formatFen(cut.limitFen ?? 0, 'en') })]),
  ];
}

/** The four parts, and what they leave out. */
function exposureBlocks({ exposure }: DossierCredit): readonly DossierBlock[] {
  const { parts, totalFen, remarks } = exposure;
  if (parts.every(({ documents }) => documents.length === 0)) return [];
  return [
    { kind: 'heading', text: 'dossier.heading.exposure' },
    {
      kind: 'table',
      columns: [
        { label: 'dossier.column.part', kind: 'label', width: 40 },
        { label: 'dossier.column.documents', kind: 'integer', width: 14 },
        { label: 'dossier.column.amount', kind: 'money', width: 20 },
      ],
      rows: parts.map(({ part, documents, amountFen }) => [`dossier.exposure.${part}` satisfies DossierText, documents.length, amountFen]),
      totals: [null, parts.reduce((sum, { documents }) => sum + documents.length, 0), totalFen],
    },
    ...remarks.map(({ code, count }) => note(`dossier.note.${code}`, { count })),
  ];
}

function note(text: DossierText, values: Readonly<Record<string, number | string>> = {}): DossierBlock {
  return { kind: 'paragraph', text, values };
}

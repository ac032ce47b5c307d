import type { DossierBlock, DossierField } from './dossier.ts';
import type { DossierInput } from './dossier-input.ts';
import { cutShare } from '../values/cut-share.ts';

/** §6.1.1 purchase records: the graded year, the months, every line of the sales ledger. */
export function purchasesSection(input: DossierInput): readonly DossierBlock[] {
  if (input.lineCount === 0) return [{ kind: 'paragraph', text: 'dossier.note.nothing', values: {} }];
  const shown = input.lines.length;
  const partial: readonly DossierBlock[] =
    shown < input.lineCount ? [{ kind: 'paragraph', text: 'dossier.note.latestLines', values: { shown, count: input.lineCount } }] : [];
  const { from, to } = input.grade.explanation;
  return [
    { kind: 'heading', text: 'dossier.heading.year' },
    { kind: 'paragraph', text: 'dossier.note.window', values: { from: from ?? '', to: to ?? '' } },
    { kind: 'fields', fields: yearFields(input) },
    { kind: 'heading', text: 'dossier.heading.months' },
    monthsTable(input),
    { kind: 'heading', text: 'dossier.heading.lines' },
    ...partial,
    linesTable(input),
  ];
}

function yearFields({ figures, lines, lineCount, totals }: DossierInput): readonly DossierField[] {
  const first = lines.length === lineCount ? (lines.at(-1)?.date ?? null) : null;
  return [
    { label: 'words.field.purchasedKg', kind: 'tonnes', value: figures.purchasedKg },
    { label: 'words.field.purchasedFen', kind: 'money', value: figures.purchasedFen },
    { label: 'words.field.share', kind: 'percent', value: shareOf(figures) },
    { label: 'dossier.field.activeMonths', kind: 'integer', value: figures.activeMonths },
    { label: 'dossier.field.firstPurchase', kind: 'date', value: first },
    { label: 'words.field.lastPurchase', kind: 'date', value: lines[0]?.date ?? null },
    { label: 'dossier.field.totalKg', kind: 'tonnes', value: totals.weightKg },
    { label: 'dossier.field.totalFen', kind: 'money', value: totals.amountFen },
  ];
}

function shareOf({ purchasedFen, companyFen }: DossierInput['figures']): number | null {
  return companyFen !== null && companyFen > 0 ? cutShare(purchasedFen / companyFen) : null;
}

/** Only the months that the grade looks at, so that the total is the year's. */
function monthsTable({ months: given, grade }: DossierInput): DossierBlock {
  const { from, to } = grade.explanation;
  const months = given.filter(({ month }) => `${month}-01` >= (from ?? '') && `${month}-01` <= (to ?? '9999'));
  return {
    kind: 'table',
    columns: [
      { label: 'dossier.column.month', kind: 'month', width: 16 },
      { label: 'dossier.column.lines', kind: 'integer', width: 10 },
      { label: 'words.sale.weightKg', kind: 'tonnes', width: 16 },
      { label: 'words.sale.amountFen', kind: 'money', width: 20 },
    ],
    rows: months.map(({ month, lines, weightKg, amountFen }) => [month, lines, weightKg, amountFen]),
    totals: [
      null,
      sum(months.map(({ lines }) => lines)),
      sum(months.map(({ weightKg }) => weightKg)),
      sum(months.map(({ amountFen }) => amountFen)),
    ],
  };
}

function linesTable({ lines }: DossierInput): DossierBlock {
  return {
    kind: 'table',
    columns: [
      { label: 'words.sale.date', kind: 'date', width: 12 },
      { label: 'words.sale.docNo', kind: 'text', width: 17 },
      { label: 'words.sale.product', kind: 'text', width: 13 },
      { label: 'words.sale.materialGrade', kind: 'text', width: 10 },
      { label: 'words.sale.spec', kind: 'text', width: 14 },
      { label: 'words.sale.weightKg', kind: 'tonnes', width: 12 },
      { label: 'words.sale.unitPriceFen', kind: 'money', width: 14 },
      { label: 'words.sale.amountFen', kind: 'money', width: 15 },
    ],
    rows: lines.map((line) => [
      line.date,
      line.docNo,
      line.product,
      line.materialGrade,
      line.spec,
      line.weightKg,
      line.unitPriceFen,
      line.amountFen,
    ]),
    totals: [null, null, null, null, null, sum(lines.map(({ weightKg }) => weightKg)), null, sum(lines.map(({ amountFen }) => amountFen))],
  };
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

import type { PaperValue, ValueKind } from '../paper/paper-block.ts';
import type { DossierMask } from '../records/dossier-print.ts';
import type { Comparison } from '../rules/verdict.ts';
import type { SheetOut } from '../workbook/write-workbook.ts';
import type { Dossier, DossierBlock, DossierColumn, DossierField, DossierTable } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';

type OwnSheet = 'summary' | 'grading';
type SheetColumn =
  | 'fingerprint'
  | 'reader'
  | 'request'
  | 'hidden'
  | 'section'
  | 'item'
  | 'value'
  | 'clause'
  | 'condition'
  | 'actual'
  | 'required'
  | 'since'
  | 'holds';

/** Texts of the present language, given by the renderer. */
export interface SheetWording {
  readonly sheet: (name: OwnSheet) => string;
  readonly column: (name: SheetColumn) => string;
  readonly label: (text: DossierText) => string;
  readonly mask: (mask: DossierMask) => string;
  readonly header: (column: DossierColumn) => string;
  readonly value: (kind: ValueKind, value: PaperValue) => string;
  readonly condition: (comparison: Comparison) => string;
  readonly figure: (comparison: Comparison, which: 'actual' | 'threshold') => string;
  readonly holds: (holds: boolean) => string;
}

/** The same dossier as sheets: facts and verdicts first, then each table under its heading with typed cells. */
export function dossierSheets(dossier: Dossier, words: SheetWording): readonly SheetOut[] {
  const tables = dossier.sections.flatMap(({ blocks, title }) =>
    tablesOf(blocks, title).map(({ name, table }) => tableSheet(table, words.label(name), words)),
  );
  return [summarySheet(dossier, words), ...gradingSheets(dossier, words), ...tables];
}

function summarySheet({ cover, sections, masks, print }: Dossier, words: SheetWording): SheetOut {
  const stamp = [
    ['', words.column('fingerprint'), print.fingerprint],
    ['', words.column('reader'), print.reader],
    ['', words.column('request'), print.requestNo],
    ['', words.column('hidden'), masks.map((mask) => words.mask(mask)).join('; ')],
  ].filter(([, , value]) => value !== '');
  const fields = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'fields' ? block.fields.map((field) => fieldRow(words.label(title), field, words)) : [])),
  );
  return {
    name: words.sheet('summary'),
    columns: [
      { header: words.column('section'), width: 18, kind: 'text' },
      { header: words.column('item'), width: 24, kind: 'text' },
      { header: words.column('value'), width: 60, kind: 'text' },
    ],
    rows: [
      ['', words.label('words.field.name'), cover.name],
      ['', words.label('words.field.grade'), words.value('grade', cover.grade)],
      ...stamp,
      ...fields,
    ],
  };
}

function fieldRow(section: string, { label, kind, value }: DossierField, words: SheetWording): readonly string[] {
  return [section, words.label(label), value === null || value === '' ? '' : words.value(kind, value)];
}

function gradingSheets({ sections, cover }: Dossier, words: SheetWording): readonly SheetOut[] {
  const verdicts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'verdict' || block.kind === 'assessment' ? [block.verdict] : [])),
  );
  const comparisons = (verdicts.length > 0 ? verdicts : [cover.verdict]).flatMap(({ explanation }) => explanation.comparisons);
  if (comparisons.length === 0) return [];
  return [
    {
      name: words.sheet('grading'),
      columns: [
        { header: words.column('clause'), width: 10, kind: 'text' },
        { header: words.column('condition'), width: 36, kind: 'text' },
        { header: words.column('actual'), width: 16, kind: 'text' },
        { header: words.column('required'), width: 16, kind: 'text' },
        { header: words.column('since'), width: 16, kind: 'date' },
        { header: words.column('holds'), width: 10, kind: 'text' },
      ],
      rows: comparisons.map((each) => [
        each.clause,
        words.condition(each),
        words.figure(each, 'actual'),
        words.figure(each, 'threshold'),
        each.parameterFrom,
        words.holds(each.holds),
      ]),
    },
  ];
}

function tablesOf(
  blocks: readonly DossierBlock[],
  sectionTitle: DossierText,
): readonly { readonly name: DossierText; readonly table: DossierTable }[] {
  let name = sectionTitle;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') name = block.text;
    return block.kind === 'table' ? [{ name, table: block }] : [];
  });
}

function tableSheet(table: DossierTable, name: string, words: SheetWording): SheetOut {
  const sheet = {
    name,
    columns: table.columns.map((column) => ({
      header: words.header(column),
      width: Math.max(10, column.width),
      kind: sheetKind(column.kind),
    })),
    rows: table.rows.map((row) => table.columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null, words))),
  };
  return table.totals ? { ...sheet, totals: table.totals } : sheet;
}

function sheetKind(kind: ValueKind): SheetOut['columns'][number]['kind'] {
  return kind === 'date' || kind === 'tonnes' || kind === 'money' || kind === 'percent' || kind === 'integer' ? kind : 'text';
}

/** Words are written out, figures and days stay typed. */
function cellOf(kind: ValueKind, value: PaperValue, words: SheetWording): PaperValue {
  const isWord =
    kind === 'industry' || kind === 'stage' || kind === 'grade' || kind === 'credit' || kind === 'weighing' || kind === 'label';
  return isWord && value !== null && value !== '' ? words.value(kind, value) : value;
}

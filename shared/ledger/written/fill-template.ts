import type { Locale } from '../../values/id.ts';
import { failed, ok, type Result } from '../../values/result.ts';
import { fillWorkbook } from '../../workbook/fill-workbook.ts';
import type { SheetGrid, Workbook } from '../../workbook/grid.ts';
import { readWorkbook } from '../../workbook/read-workbook.ts';
import type { RecordKind } from '../ledger-fields.ts';
import { readLedger } from '../read-ledger.ts';
import type { LedgerRecord, SheetReading } from '../reading.ts';
import { ageingLabels } from './ageing-columns.ts';
import { readsBack } from './read-back.ts';
import { columnSum, templateCells } from './template-cells.ts';
import { isFilledDown } from './written-value.ts';
import { templateLayout, type TemplateLayout } from './template-layout.ts';

type Fields = LedgerRecord['fields'];

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Fields that records have and the template has no column for; a span of age by its label. */
  readonly missing: readonly string[];
  /** What went in was found again by our own reader, without a question. */
  readonly readsBack: boolean;
}

/** `not-readable`: no workbook; `not-xlsx`: only .xlsx can be filled; `no-table`: no header of this kind in it; `not-for-us`: something in it is not known for certain. */
export type TemplateTrouble = 'not-readable' | 'not-xlsx' | 'no-table' | 'not-for-us';

/** Records under the header of somebody's own form, in its columns, units and looks; old lines in it give way, titles and signatures stay. */
export function fillTemplate(
  template: Uint8Array,
  kind: RecordKind,
  records: readonly Fields[],
  locale: Locale,
): Result<FilledTemplate, TemplateTrouble> {
  const workbook = readWorkbook(template, 'template.xlsx');
  if (!workbook.ok) return failed('not-readable');
  if (workbook.value.format !== 'xlsx' && workbook.value.format !== 'xlsm') return failed('not-xlsx');
  const reading = tableFor(kind, workbook.value);
  const grid = workbook.value.sheets.find(({ name }) => name === reading?.name);
  if (reading === null || grid === undefined) return failed('no-table');
  const layout = templateLayout(reading, kind, grid);
  const kept = records.map((record) => keptFields(record, layout));
  let bytes: Uint8Array | null = null;
  for (const unitsInCells of [false, true]) {
    bytes = filled(template, layout, grid, records, { locale, unitsInCells });
    if (bytes === null) return failed('not-for-us');
    if (readsBack(bytes, grid.name, kind, kept)) return ok({ bytes, missing: missingFrom(layout, records), readsBack: true });
  }
  return bytes === null ? failed('not-for-us') : ok({ bytes, missing: missingFrom(layout, records), readsBack: false });
}

function filled(
  template: Uint8Array,
  layout: TemplateLayout,
  grid: SheetGrid,
  records: readonly Fields[],
  writing: { readonly locale: Locale; readonly unitsInCells: boolean },
): Uint8Array | null {
  const { columns, from, to, totalRows } = layout;
  const dashed = new Set(
    columns.map(({ field }) => field).filter((field) => isFilledDown(field) && records.some((record) => record[field] !== undefined)),
  );
  return fillWorkbook(template, {
    sheet: grid.name,
    from,
    to,
    rows: records.map((record, at) => templateCells(record, at, columns, { ...writing, dashed, date1904: grid.date1904 })),
    totalRows,
    sums: new Map(
      columns.flatMap((column) => {
        const sum = columnSum(records, column);
        return sum === null ? [] : [[column.column, sum] as const];
      }),
    ),
  });
}

/** The one table of the kind; in a form without lines the kind may not show, then the header that knows most of its fields. */
function tableFor(kind: RecordKind, workbook: Workbook): SheetReading | null {
  const plain = readLedger(workbook, 'template.xlsx', {}).sheets.filter((reading) => reading.kind === kind);
  const asked = plain.length > 0 ? plain : readLedger(workbook, 'template.xlsx', { as: kind }).sheets;
  const known = ({ columns }: SheetReading): number => columns.filter(({ field }) => field !== null).length;
  const [best] = [...asked].sort((a, b) => known(b) - known(a));
  return best === undefined || known(best) < 2 || best.range !== undefined || best.headerRows.length === 0 ? null : best;
}

function keptFields({ ...record }: Record<string, Fields[string]>, { columns }: TemplateLayout): Fields {
  const fields = new Set(columns.flatMap(({ field }) => (field === 'period' ? ['startsOn', 'endsOn'] : [field])));
  const spans = new Set(columns.filter(({ type }) => type === 'ageing').map(({ label }) => label));
  const ageing = typeof record['ageing'] === 'object' ? record['ageing'].filter(({ label }) => spans.has(label)) : [];
  const kept = Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'ageing' && fields.has(field)));
  return ageing.length > 0 ? { ...kept, ageing } : kept;
}

function missingFrom(layout: TemplateLayout, records: readonly Fields[]): readonly string[] {
  const used = new Set(records.flatMap((record) => Object.keys(record)));
  const kept = new Set(records.flatMap((record) => Object.keys(keptFields(record, layout))));
  const spans = new Set(layout.columns.map(({ label }) => label));
  return [
    ...[...used].filter((field) => field !== 'ageing' && !kept.has(field)),
    ...ageingLabels(records).filter((label) => !spans.has(label)),
  ];
}

import type { SheetGrid } from '../workbook/grid.ts';
import { type TableContext, monthIn, tableContext, yearIn } from './above-table.ts';
import { type AssignedColumn, assignColumns, type ColumnLook } from './assign-columns.ts';
import { cellAddress, columnIndex, columnLetters } from './cell-address.ts';
import { chooseKind, type KindChoice } from './choose-kind.ts';
import { columnProfile, sampleRows } from './column-profile.ts';
import { columnUnits } from './column-units.ts';
import { findTables, type TableArea } from './find-tables.ts';
import { layoutFingerprint } from './fingerprint.ts';
import type { HeaderRows } from './find-header.ts';
import { sharedTitle } from './header-paths.ts';
import { ledgerField } from './ledger-fields.ts';
import { mergeIndex, type MergeIndex } from './merge-index.ts';
import { ProblemList } from './problem-list.ts';
import { readTable } from './read-table.ts';
import { customerOfLine } from './section-customer.ts';
import type { LayoutCorrection, LedgerKind, SheetReading, SkipReason } from './reading.ts';
import { rowLook, WIDEST } from './row-look.ts';
import { withWholeDays } from './split-days.ts';
import { type Segment, sideBySide } from './split-side-by-side.ts';
import { finished, type Steps } from './steps.ts';
import { type PlannedColumn, tablePlan } from './table-plan.ts';
import { type UnreadLayout, unreadLayout } from './unread-layout.ts';
import { type Unit, unitOf } from './units.ts';

interface SheetOptions {
  readonly as: LedgerKind | null;
  readonly correction: LayoutCorrection;
}

/** One entry a table. A sheet that holds none of ours gives one entry of kind `other` that says why. */
export function readSheet(grid: SheetGrid, options: SheetOptions): readonly SheetReading[] {
  return finished(sheetSteps(grid, options));
}

/** As `readSheet`, in steps. */
export function* sheetSteps(grid: SheetGrid, options: SheetOptions): Steps<readonly SheetReading[]> {
  const merges = mergeIndex(grid);
  const fixed = fixedHeader(options.correction.headerRows);
  const areas = options.correction.headerRows?.length === 0 ? [] : yield* findTables(grid, merges, fixed);
  const first = areas[0];
  if (first === undefined) return [unreadSheet(grid, unreadLayout(grid))];
  const tables = areas.flatMap((area) => {
    const rows = sampleRows(area.bodyTop, area.bodyBottom);
    return sideBySide(grid, area.heads, rows).map((segment) => ({ area, segment, rows }));
  });
  const readings: SheetReading[] = [];
  for (const { area, segment, rows } of tables)
    readings.push(yield* readSegment(grid, merges, area, segment, rows, options, tables.length > 1));
  const ours = readings.filter((reading) => reading.kind !== 'other');
  return ours.length > 0 || readings.length === 1 ? readings : readings.slice(0, 1);
}

function fixedHeader(rows: readonly number[] | undefined): HeaderRows | null {
  return rows === undefined || rows.length === 0 ? null : { top: Math.min(...rows) - 1, bottom: Math.max(...rows) - 1 };
}

function* readSegment(
  sheet: SheetGrid,
  merges: MergeIndex,
  area: TableArea,
  segment: Segment,
  rows: readonly number[],
  options: SheetOptions,
  several: boolean,
): Steps<SheetReading> {
  const own = area.heads.filter((head) => head.column >= segment.left && head.column <= segment.right);
  const shared = area.header.bottom > area.header.top ? sharedTitle(own) : null;
  const named = shared?.heads ?? own;
  const headerTop = area.header.top + (shared === null ? 0 : 1);
  const days = withWholeDays(sheet, area, named);
  const { grid, heads } = days ?? { grid: sheet, heads: named };
  const looks: readonly ColumnLook[] = heads.map((head) => ({ head, profile: columnProfile(grid, head.column, rows) }));
  const context = tableContext(grid, area.top, headerTop, several ? segment.left : 0, several ? segment.right : WIDEST - 1);
  const above = { ...context, year: context.year ?? days?.year ?? null };
  const wanted = options.correction.kind ?? options.as;
  const choice = correctedFields(
    wanted === null
      ? chooseKind(looks, above.title ?? '', grid.name, {
          customer: above.customer !== null || rows.some((row) => isCustomerLine(grid, row, segment)),
        })
      : givenKind(wanted, looks),
    options.correction,
  );
  const depth = area.header.bottom - headerTop + 1;
  const fingerprint = layoutFingerprint(heads, depth);
  const headerRows = Array.from({ length: depth }, (_, index) => headerTop + index + 1);
  const range = several ? `${cellAddress(headerTop, segment.left)}:${cellAddress(area.bodyBottom, segment.right)}` : undefined;
  const base = {
    name: grid.name,
    ...(range === undefined ? {} : { range }),
    state: grid.state,
    title: above.title,
    headerRows,
    fingerprint,
  } as const;
  if (choice.kind === 'other')
    return {
      ...base,
      kind: 'other',
      kindSure: choice.sure,
      remark: choice.remark ?? 'no-known-kind',
      columns: columnsOf(choice.columns.map((column) => ({ ...column, field: null, inferred: false }))),
      records: [],
      skipped: [],
      totals: [],
      problems: [],
    };
  return {
    ...base,
    kind: choice.kind,
    kindSure: choice.sure,
    ...(yield* readKind(grid, merges, area, segment, choice, above, rows, options.correction)),
  };
}

function* readKind(
  grid: SheetGrid,
  merges: MergeIndex,
  area: TableArea,
  segment: Segment,
  choice: KindChoice,
  above: TableContext,
  rows: readonly number[],
  correction: LayoutCorrection,
): Steps<Pick<SheetReading, 'columns' | 'records' | 'skipped' | 'totals' | 'problems'>> {
  if (choice.kind === 'other') throw new Error('no records in a sheet of no known kind');
  const problems = new ProblemList();
  const unitRow = isUnitRow(grid, area.bodyTop) ? area.bodyTop : null;
  const units = columnUnits(grid, choice.columns, rows, unitRow, above.units);
  const columns: readonly PlannedColumn[] = choice.columns.map((column, index) => {
    const found = units[index]?.unit ?? null;
    const said =
      correction.units?.[columnLetters(column.head.column)] ?? (found === null ? correction.answers?.['unit-unknown'] : undefined);
    const given = said === undefined || !suitsUnit(column, unitOf(said)) ? null : unitOf(said);
    return { ...column, ...(given === null ? (units[index] ?? { unit: null, inferred: false }) : { unit: given, inferred: false }) };
  });
  const plan = tablePlan(choice.kind, columns, segment.left, segment.right);
  const year = above.year ?? yearIn(grid.name);
  const month = above.month ?? monthIn(grid.name);
  const read = yield* readTable({ grid, merges, area, plan, above, year, month, correction, problems });
  const skipped: { row: number; why: SkipReason }[] = [
    ...above.skipped.map((entry) => ({ row: entry.row + 1, why: entry.why })),
    ...read.skipped,
  ];
  return { columns: columnsOf(columns), records: read.records, skipped, totals: read.totals, problems: problems.list };
}

const DIMENSION: Readonly<Record<string, string>> = { fen: 'money', ageing: 'money', kg: 'weight', fenPerTonne: 'price', pieces: 'count' };

function suitsUnit(column: AssignedColumn, unit: Unit | null): boolean {
  return column.field !== null && unit !== null && DIMENSION[column.field.type] === unit.dimension;
}

function isUnitRow(grid: SheetGrid, row: number): boolean {
  const look = rowLook(grid, row);
  return look.filled > 0 && look.units === look.filled;
}

function givenKind(kind: LedgerKind, looks: readonly ColumnLook[]): KindChoice {
  if (kind === 'other')
    return {
      kind,
      sure: true,
      columns: looks.map((look) => ({ ...look, field: null, sure: false, unit: null, strength: 0 })),
      remark: 'said-so',
    };
  return { kind, sure: true, columns: assignColumns(kind, looks), remark: null };
}

/** A line of its own that names whose records follow. */
function isCustomerLine(grid: SheetGrid, row: number, segment: Segment): boolean {
  const look = rowLook(grid, row, segment.left, segment.right);
  return (look.filled === 1 || /[:：]/.test(look.texts[0] ?? '')) && customerOfLine(look.texts) !== null;
}

/** What the user said of columns overrules what was found; a field that moves leaves its old column. */
function correctedFields(choice: KindChoice, correction: LayoutCorrection): KindChoice {
  const said = new Map(Object.entries(correction.fields ?? {}).map(([letters, field]) => [columnIndex(letters), field] as const));
  if (said.size === 0 || choice.kind === 'other') return choice;
  const moved = new Set([...said.values()].filter((field) => field !== null && field !== 'ageing'));
  const columns = choice.columns.map((column): AssignedColumn => {
    const field = said.get(column.head.column);
    if (field === undefined)
      return column.field !== null && moved.has(column.field.field) ? { ...column, field: null, sure: false } : column;
    return { ...column, field: field === null ? null : (ledgerField(choice.kind, field) ?? null), sure: true, strength: 1 };
  });
  return { ...choice, columns };
}

function columnsOf(columns: readonly PlannedColumn[]): SheetReading['columns'] {
  return columns
    .filter((column) => column.head.leaf !== '' || column.profile.filled > 0)
    .map((column) => {
      const field = column.field?.field === 'period' ? 'startsOn' : (column.field?.field ?? null);
      const entry = { column: columnLetters(column.head.column), header: column.head.path, field, sure: column.sure };
      return column.field === null || column.unit === null || column.field.type === 'pieces' ? entry : { ...entry, unit: column.unit.code };
    });
}

/** Asked about when it looks like a table of ours; a cover or an empty sheet is only named. */
function unreadSheet(grid: SheetGrid, why: UnreadLayout): SheetReading {
  const problems = new ProblemList();
  if (why === 'no-header' || why === 'key-value-card' || why === 'transposed' || why === 'full-width-commas')
    problems.add(0, 0, why, '', null);
  const title = rowLook(grid, 0).texts[0] ?? null;
  return {
    name: grid.name,
    state: grid.state,
    kind: 'other',
    kindSure: why !== 'no-header',
    remark: why,
    title: why === 'no-header' ? null : title,
    headerRows: [],
    columns: [],
    records: [],
    skipped: [],
    totals: [],
    problems: problems.list,
    fingerprint: `none-${grid.columnCount}`,
  };
}

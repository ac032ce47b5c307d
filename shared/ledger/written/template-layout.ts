import type { SheetGrid } from '../../workbook/grid.ts';
import { cellText, isBlankCell } from '../clean-text.ts';
import { columnIndex } from '../cell-address.ts';
import { headerKey } from '../header-key.ts';
import { meaningsIn } from '../header-words.ts';
import { ledgerField, type FieldType, type RecordKind } from '../ledger-fields.ts';
import type { SheetReading, SkipReason } from '../reading.ts';
import { unitOf } from '../units.ts';

export interface TemplateColumn {
  /** Zero-based. */
  readonly column: number;
  /** `#`: the running number; `period`: two days in one cell. */
  readonly field: string;
  readonly type: FieldType;
  /** Span of age, of an ageing column. */
  readonly label: string;
  /** To fen, kg or fen per tonne; null: the template does not say. */
  readonly factor: number | null;
}

export interface TemplateLayout {
  readonly columns: readonly TemplateColumn[];
  /** Zero-based rows that make room for the records, the last one excluded. */
  readonly from: number;
  readonly to: number;
  readonly totalRows: readonly number[];
}

const RUNNING = /^(?:序号|序|行号|项次|no|顺序号|顺号)$/;
/** What stands between a header and the first record and belongs to the form. */
const OF_THE_HEAD: ReadonlySet<SkipReason> = new Set<SkipReason>(['unit', 'instruction', 'total']);
const OF_THE_FOOT: ReadonlySet<SkipReason> = new Set<SkipReason>(['total', 'note', 'signature']);

/** Where in a form the records go, and into which columns. */
export function templateLayout(reading: SheetReading, kind: RecordKind, grid: SheetGrid): TemplateLayout {
  const skipped = new Map(reading.skipped.map(({ row, why }) => [row - 1, why] as const));
  let from = Math.max(...reading.headerRows);
  while (isOfTheHead(skipped.get(from), grid, from)) from += 1;
  const lastRecord = reading.records.reduce((last, { row }) => Math.max(last, row - 1), from - 1);
  const foot = [...skipped].filter(([row, why]) => row > lastRecord && OF_THE_FOOT.has(why)).map(([row]) => row);
  return {
    columns: reading.columns.flatMap((column) => templateColumn(column, kind)),
    from,
    to: foot.length > 0 ? Math.min(...foot) : Math.max(from, grid.rowCount),
    totalRows: [...skipped].filter(([, why]) => why === 'total').map(([row]) => row),
  };
}

/** Units, instructions, a total above the lines, and the row that numbers the columns. */
function isOfTheHead(why: SkipReason | undefined, grid: SheetGrid, row: number): boolean {
  if (why === undefined) return false;
  if (OF_THE_HEAD.has(why)) return true;
  return why === 'numbered-only' && (grid.row(row) ?? []).filter((cell) => !isBlankCell(cell) && cellText(cell) !== '').length >= 3;
}

function templateColumn({ column, header, field, unit }: SheetReading['columns'][number], kind: RecordKind): readonly TemplateColumn[] {
  const at = columnIndex(column);
  const leaf = leafOf(header);
  const base = { column: at, label: '', factor: null };
  if (field === null) return RUNNING.test(headerKey(leaf).key) ? [{ ...base, field: '#', type: 'pieces', factor: 1 }] : [];
  if (field === 'startsOn' && meaningsIn(kind, headerKey(leaf), '')[0]?.field === 'period')
    return [{ ...base, field: 'period', type: 'period' }];
  const type = ledgerField(kind, field)?.type;
  if (type === undefined) return [];
  return [{ ...base, field, type, label: type === 'ageing' ? leaf.replace(/\s+/g, '') : '', factor: factorOf(type, unit) }];
}

function factorOf(type: FieldType, unit: string | undefined): number | null {
  if (type === 'pieces') return 1;
  return unit === undefined ? null : (unitOf(unit.replace(/t$/, '吨'))?.factor ?? null);
}

/** The last part of a header's path, without what stands in brackets. */
function leafOf(header: string): string {
  return (
    header
      .replace(/[(（][^)）]*[)）]/g, '')
      .split('/')
      .at(-1) ?? ''
  );
}

import type { GridCell } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { CellReader, Report } from './cell-reader.ts';
import type { FieldType } from './ledger-fields.ts';
import { parseNumber, scaled } from './parse-number.ts';
import { isDateFormat } from './serial-date.ts';
import type { Dimension, Unit } from './units.ts';

interface FigureColumn {
  readonly type: FieldType;
  readonly unit: Unit | null;
  /** What the user says of figures that are only written in red. */
  readonly red: string | undefined;
}

const DIMENSION: Readonly<Partial<Record<FieldType, Dimension>>> = {
  fen: 'money',
  ageing: 'money',
  kg: 'weight',
  fenPerTonne: 'price',
  pieces: 'count',
};
/** Nothing of a trading company is larger; 2^53 is. */
const LARGEST = 1e15;

/** Money to fen, weight to kg, price to fen per tonne, counts to whole pieces; anything in doubt is reported, never 0. */
export function figureReader(column: FigureColumn, report: Report): CellReader {
  const wanted = DIMENSION[column.type];
  const own = column.unit;
  const factor = own?.factor ?? Number.NaN;
  return (cell, row) => {
    if (cell.t === 'n' && typeof cell.v === 'number') {
      const wrong = cell.z === undefined || cell.z === 'General' ? null : formatTrouble(cell);
      if (wrong !== null) return report(row, wrong, String(cell.w ?? cell.v));
      return own === null ? unknownUnit(cell, row, column.type, report) : finish(cell.v, factor, column, cell, row, report);
    }
    return fromText(cell, row);
  };

  function fromText(cell: GridCell, row: number): number | undefined {
    if (cell.t === 'e') return report(row, 'error-cell', cellText(cell));
    if (typeof cell.v === 'boolean') return report(row, 'not-a-number', String(cell.v));
    const text = cellText(cell);
    if (text === '') return cell.t === 'n' ? report(row, 'not-a-number', String(cell.w ?? cell.v ?? '')) : undefined;
    const parsed = parseNumber(text);
    if (parsed.is === 'blank') return undefined;
    if (parsed.is === 'trouble') return report(row, parsed.code, text);
    const unit = parsed.unit === null ? own : fitting(parsed.unit, text);
    if (unit === null) return parsed.unit === null ? unknownUnit(cell, row, column.type, report) : report(row, 'unit-mismatch', text);
    return finish(parsed.value, unit.factor, column, cell, row, report);
  }

  /** A unit in the cell: its own dimension, or plain yuan in a column of prices. `12万` in a column of 元 is 120,000. */
  function fitting(unit: Unit, text: string): Unit | null {
    if (unit.dimension === wanted) return unit;
    if (wanted === 'price' && unit.code === '元') return own;
    return wanted === 'weight' && text.endsWith('万') && own !== null ? { ...own, factor: own.factor * 10_000 } : null;
  }
}

const UNIT_CHOICES: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  kg: ['t', 'kg'],
  fen: ['元', '万元'],
  ageing: ['元', '万元'],
  fenPerTonne: ['元/t', '元/kg'],
};

function unknownUnit(cell: GridCell, row: number, type: FieldType, report: Report): undefined {
  return cell.v === 0 ? undefined : report(row, 'unit-unknown', cellText(cell), UNIT_CHOICES[type]);
}

function finish(value: number, factor: number, column: FigureColumn, cell: GridCell, row: number, report: Report): number | undefined {
  if (!Number.isFinite(value)) return report(row, 'not-a-number', String(cell.w ?? cell.v));
  const result = scaled(value, factor);
  if (Math.abs(result) > LARGEST) return report(row, 'too-large', String(cell.w ?? cell.v));
  if (column.type === 'pieces' && !Number.isInteger(value * factor)) return report(row, 'not-whole', String(cell.w ?? cell.v));
  if ((cell as { readonly red?: boolean }).red === true && result > 0 && column.type !== 'fenPerTonne') {
    if (column.red === 'negative') return -result;
    if (column.red === undefined) return report(row, 'red-figure', String(cell.w ?? cell.v), ['negative', 'positive']);
  }
  return result;
}

const troubles = new Map<string | number, string | null>();

function formatTrouble(cell: GridCell): string | null {
  const format = cell.z ?? '';
  const known = troubles.get(format);
  if (known !== undefined) return known;
  const trouble = isDateFormat(format)
    ? 'date-where-number'
    : typeof format === 'string' && /%/.test(format.replace(/"[^"]*"/g, ''))
      ? 'percentage'
      : null;
  troubles.set(format, trouble);
  return trouble;
}

import type { GridCell } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { CellReader, Report } from './cell-reader.ts';
import { type FigureFormat, figureFormat } from './figure-format.ts';
import type { FieldType } from './ledger-fields.ts';
import { parseNumber, scaled } from './parse-number.ts';
import type { Dimension, Unit } from './units.ts';

interface FigureColumn {
  readonly type: FieldType;
  readonly unit: Unit | null;
  /** Named by the column's header or the user: then a number format that says otherwise is in doubt. */
  readonly named: boolean;
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
const PLAIN_FORMAT: FigureFormat = { trouble: null, unit: null, scale: 1 };
/** Nothing of a trading company is larger; 2^53 is. */
const LARGEST = 1e15;

/** Money to fen, weight to kg, price to fen per tonne, counts to whole pieces; anything in doubt is reported, never 0. */
export function figureReader(column: FigureColumn, report: Report): CellReader {
  const wanted = DIMENSION[column.type];
  const own = column.unit;
  const factor = own?.factor ?? Number.NaN;
  let [lastFormat, last] = ['General' as GridCell['z'], PLAIN_FORMAT];
  return (cell, row) => {
    if (cell.t !== 'n' || typeof cell.v !== 'number') return fromText(cell, row);
    if (cell.z !== lastFormat)
      [lastFormat, last] = [cell.z, cell.z === undefined || cell.z === 'General' ? PLAIN_FORMAT : figureFormat(cell.z)];
    if (last !== PLAIN_FORMAT && (last.trouble !== null || last.unit !== null || last.scale !== 1))
      return formatted(cell, cell.v, last, row);
    return own === null ? unknownUnit(cell, row, column.type, report) : finish(cell.v, factor, column, cell, row, report);
  };

  /** A number whose format says more than its digits: its unit, or that less is shown than is stored. */
  function formatted(cell: GridCell, value: number, format: FigureFormat, row: number): number | undefined {
    if (format.trouble !== null) return report(row, format.trouble, String(cell.w ?? value));
    const said = format.unit === null || (wanted === 'price' && format.unit.dimension === 'money') ? null : format.unit;
    const doubtful =
      said === null ? format.scale !== 1 && own?.factor === 100 : said.dimension !== wanted || (column.named && said.factor !== factor);
    if (doubtful) return report(row, 'unit-mismatch', `${value} ${String(cell.z)}`);
    const unit = said ?? own;
    if (unit === null) return unknownUnit(cell, row, column.type, report);
    return finish(value * format.scale, unit.factor, column, cell, row, report);
  }

  function fromText(cell: GridCell, row: number): number | undefined {
    if (cell.t === 'e') return report(row, 'error-cell', cellText(cell));
    if (typeof cell.v === 'boolean') return report(row, 'not-a-number', String(cell.v));
    const text = cellText(cell);
    if (text === '') return cell.t === 'n' ? report(row, 'not-a-number', String(cell.w ?? cell.v ?? '')) : undefined;
    const parsed = parseNumber(text);
    if (parsed.is === 'blank') return undefined;
    if (parsed.is === 'trouble') return report(row, parsed.code, text);
    const unit = parsed.unit === null || (parsed.bare === true && own !== null && wanted === 'money') ? own : fitting(parsed.unit, text);
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

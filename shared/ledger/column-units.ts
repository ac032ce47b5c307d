import type { SheetGrid } from '../workbook/grid.ts';
import type { AssignedColumn } from './assign-columns.ts';
import { cellText } from './clean-text.ts';
import { ADDED_TYPES, type FieldType } from './ledger-fields.ts';
import { parseNumber } from './parse-number.ts';
import { type Dimension, type Unit, unitOf } from './units.ts';

export interface UnitFinding {
  readonly unit: Unit | null;
  /** Found out from the values, not said anywhere. */
  readonly inferred: boolean;
}

const DIMENSION: Readonly<Partial<Record<FieldType, Dimension>>> = {
  fen: 'money',
  ageing: 'money',
  kg: 'weight',
  fenPerTonne: 'price',
  pieces: 'count',
};
const TONNE_PRICE = { low: 1000, high: 60_000 };

/** Units of all columns: from the name, the unit row, the number format, the line above the table, else from what the values can only mean. */
export function columnUnits(
  grid: SheetGrid,
  columns: readonly AssignedColumn[],
  rows: readonly number[],
  unitRow: number | null,
  announced: readonly Unit[],
): readonly UnitFinding[] {
  const said = columns.map((column) => saidUnit(grid, column, rows, unitRow, announced));
  return columns.map((column, index) => {
    const found = said[index] ?? null;
    if (found !== null) return { unit: found, inferred: false };
    return { unit: inferredUnit(grid, column, columns, said, rows), inferred: true };
  });
}

function saidUnit(
  grid: SheetGrid,
  column: AssignedColumn,
  rows: readonly number[],
  unitRow: number | null,
  announced: readonly Unit[],
): Unit | null {
  const wanted = column.field === null ? undefined : DIMENSION[column.field.type];
  if (wanted === undefined) return null;
  if (wanted === 'count') return unitOf('件');
  const suitable = (unit: Unit | null): Unit | null => {
    if (unit === null) return null;
    if (unit.dimension === wanted) return unit;
    return null;
  };
  const below = unitRow === null ? null : unitOf(cellText(grid.row(unitRow)?.[column.head.column]));
  return (
    suitable(column.unit) ??
    suitable(below) ??
    suitable(formatUnit(grid, column.head.column, rows)) ??
    (column.field?.type === 'fenPerTonne' ? null : announced.find((unit) => unit.dimension === wanted)) ??
    null
  );
}

/** A unit that the number format writes behind every figure: `0.000"吨"`. */
function formatUnit(grid: SheetGrid, column: number, rows: readonly number[]): Unit | null {
  for (const row of rows.slice(0, 20)) {
    const format = grid.row(row)?.[column]?.z;
    const quoted = typeof format === 'string' ? /"([^"]+)"|\\?([元吨])(?:;|_|$)/.exec(format) : null;
    const unit = quoted === null ? null : unitOf(quoted[1] ?? quoted[2] ?? '');
    if (unit !== null) return unit;
  }
  return null;
}

function inferredUnit(
  grid: SheetGrid,
  column: AssignedColumn,
  columns: readonly AssignedColumn[],
  said: readonly (Unit | null)[],
  rows: readonly number[],
): Unit | null {
  switch (column.field?.type) {
    case 'fen':
    case 'ageing':
      return moneyUnit(column, columns, said);
    case 'kg':
      return weightUnit(grid, column, columns, said, rows);
    case 'fenPerTonne':
      return priceUnit(grid, column, columns, said, rows);
    default:
      return null;
  }
}

/** Books are kept in yuan unless they say otherwise; figures finer than a fen, or beside a column in another unit, leave it open. */
function moneyUnit(column: AssignedColumn, columns: readonly AssignedColumn[], said: readonly (Unit | null)[]): Unit | null {
  if (column.profile.thousandths + column.profile.finer > column.profile.filled * 0.2 && column.profile.filled >= 3) return null;
  const others = columns
    .filter((other, index) => other.field !== null && ADDED_TYPES.has(other.field.type) && said[index]?.dimension === 'money')
    .map((other) => said[columns.indexOf(other)]?.code);
  return others.some((code) => code !== '元') ? null : unitOf('元');
}

/** Tonnes or kilograms: by the price that amount over weight gives, by thousandths (nobody weighs steel in grams), else unknown. */
function weightUnit(
  grid: SheetGrid,
  column: AssignedColumn,
  columns: readonly AssignedColumn[],
  said: readonly (Unit | null)[],
  rows: readonly number[],
): Unit | null {
  const at = (type: string, field?: string): number =>
    columns.findIndex((other) => other.field?.type === type && (field === undefined || other.field.field === field));
  const price = at('fenPerTonne');
  const amount = at('fen', 'amountFen');
  const amountFactor = (said[amount]?.factor ?? 100) / 100;
  if (amount >= 0) {
    const implied = medianOf(
      rows,
      (row) => (figure(grid, row, columns[amount]?.head.column) * amountFactor) / figure(grid, row, column.head.column),
    );
    if (implied >= TONNE_PRICE.low && implied <= TONNE_PRICE.high) return unitOf('吨');
    if (implied >= TONNE_PRICE.low / 1000 && implied <= TONNE_PRICE.high / 1000) return unitOf('公斤');
  }
  if (price >= 0 && said[price] !== null && said[price] !== undefined && amount >= 0) return null;
  return column.profile.thousandths >= column.profile.filled * 0.4 && column.profile.filled >= 3 && column.profile.finer === 0
    ? unitOf('吨')
    : null;
}

/** Yuan a tonne or a kilogram: by its own size, held against amount over weight where there are both. */
function priceUnit(
  grid: SheetGrid,
  column: AssignedColumn,
  columns: readonly AssignedColumn[],
  said: readonly (Unit | null)[],
  rows: readonly number[],
): Unit | null {
  const typical = medianOf(rows, (row) => figure(grid, row, column.head.column));
  const weight = columns.findIndex((other) => other.field?.type === 'kg');
  const perTonne = typical >= TONNE_PRICE.low && typical <= TONNE_PRICE.high;
  const perKilo = typical >= TONNE_PRICE.low / 1000 && typical <= TONNE_PRICE.high / 1000;
  if (weight >= 0 && said[weight]?.code === 'kg' && perTonne) return unitOf('元/吨');
  return perTonne ? unitOf('元/吨') : perKilo ? unitOf('元/公斤') : null;
}

export function figure(grid: SheetGrid, row: number, column: number | undefined): number {
  const cell = column === undefined ? undefined : grid.row(row)?.[column];
  if (cell === undefined) return Number.NaN;
  if (typeof cell.v === 'number') return cell.t === 'n' ? cell.v : Number.NaN;
  const parsed = parseNumber(cellText(cell));
  return parsed.is === 'number' ? parsed.value * (parsed.unit?.dimension === 'money' ? parsed.unit.factor / 100 : 1) : Number.NaN;
}

function medianOf(rows: readonly number[], value: (row: number) => number): number {
  const values = rows
    .map(value)
    .filter((found) => Number.isFinite(found) && found !== 0)
    .map(Math.abs)
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

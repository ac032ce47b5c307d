import type { SheetGrid } from '../workbook/grid.ts';
import type { AssignedColumn } from './assign-columns.ts';
import { cellText } from './clean-text.ts';
import { figureFormat } from './figure-format.ts';
import { ADDED_TYPES, type FieldType } from './ledger-fields.ts';
import { parseNumber } from './parse-number.ts';
import { type Dimension, type Unit, unitOf } from './units.ts';

export interface UnitFinding {
  readonly unit: Unit | null;
  /** Found out from the values, not said anywhere. */
  readonly inferred: boolean;
  /** The cells themselves name several units: a figure without one is asked for by itself. */
  readonly mixed?: boolean;
}

const DIMENSION: Readonly<Partial<Record<FieldType, Dimension>>> = {
  fen: 'money',
  ageing: 'money',
  kg: 'weight',
  fenPerTonne: 'price',
  pieces: 'count',
};
/** Yuan: where half of the amounts of a column are smaller, they are hardly yuan. */
const SMALL_AMOUNT = 400;
/** Fewer figures than this show nothing. */
const FEW = 5;
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
    if (column.field?.type === 'kg') {
      const codes = [...weightsInCells(grid, column.head.column, rows).entries()].filter(([code]) => code !== '');
      // `12.5吨` and `800kg` in one column.
      if (codes.length > 1) return { unit: null, inferred: true, mixed: true };
    }
    return { unit: inferredUnit(grid, column, columns, said, rows), inferred: true };
  });
}

/** Units that the cells themselves name, with their figures. */
function weightsInCells(grid: SheetGrid, column: number, rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const cell = grid.row(row)?.[column];
    const parsed = cell?.t === 's' ? parseNumber(cellText(cell)) : null;
    if (parsed?.is !== 'number' || (parsed.unit !== null && parsed.unit.dimension !== 'weight')) continue;
    const code = parsed.unit?.code ?? '';
    found.set(code, [...(found.get(code) ?? []), parsed.value]);
  }
  return found;
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
    const unit = format === undefined ? null : figureFormat(format).unit;
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
      return moneyUnit(grid, column, columns, said, rows);
    case 'kg':
      return weightUnit(grid, column, columns, said, rows);
    case 'fenPerTonne':
      return priceUnit(grid, column, columns, said, rows);
    default:
      return null;
  }
}

/**
 * Books are kept in yuan unless they say otherwise. Figures finer than a fen, beside a column in another unit, or too small for steel leave it open;
 * weight x price shows 万元.
 */
function moneyUnit(
  grid: SheetGrid,
  column: AssignedColumn,
  columns: readonly AssignedColumn[],
  said: readonly (Unit | null)[],
  rows: readonly number[],
): Unit | null {
  if (column.profile.thousandths + column.profile.finer > column.profile.filled * 0.2 && column.profile.filled >= 3) return null;
  const others = columns
    .filter((other, index) => other.field !== null && ADDED_TYPES.has(other.field.type) && said[index]?.dimension === 'money')
    .map((other) => said[columns.indexOf(other)]?.code);
  if (others.some((code) => code !== '元')) return null;
  if (column.field?.type === 'ageing' || column.profile.filled < FEW) return unitOf('元');
  const at = (row: number): number => figure(grid, row, column.head.column);
  if (!(medianOf(rows, at) < SMALL_AMOUNT)) return unitOf('元');
  const [weight, price] = ['kg', 'fenPerTonne'].map((type) => columns.findIndex((other) => other.field?.type === type));
  const tonnes = said[weight ?? -1]?.factor === 1 ? 1000 : 1;
  const share = medianOf(
    rows,
    (row) =>
      (at(row) * tonnes) / (figure(grid, row, columns[weight ?? -1]?.head.column) * figure(grid, row, columns[price ?? -1]?.head.column)),
  );
  if (share > 0.9 && share < 1.1) return unitOf('元');
  return share > 0.000_09 && share < 0.000_11 ? unitOf('万元') : null;
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

/** Yuan a tonne or a kilogram: by what amount over weight says, else by its own size. */
function priceUnit(
  grid: SheetGrid,
  column: AssignedColumn,
  columns: readonly AssignedColumn[],
  said: readonly (Unit | null)[],
  rows: readonly number[],
): Unit | null {
  const typical = medianOf(rows, (row) => figure(grid, row, column.head.column));
  const weight = columns.findIndex((other) => other.field?.type === 'kg');
  const amount = columns.findIndex((other) => other.field?.field === 'amountFen');
  const weighed = columns[weight];
  const unit = weighed === undefined ? null : (said[weight] ?? weightUnit(grid, weighed, columns, said, rows));
  const perTonne = typical >= TONNE_PRICE.low && typical <= TONNE_PRICE.high;
  if (unit !== null && amount >= 0) {
    const toYuanATonne = ((said[amount]?.factor ?? 100) / 100) * (1000 / unit.factor);
    const ratio =
      (medianOf(rows, (row) => figure(grid, row, columns[amount]?.head.column) / figure(grid, row, weighed?.head.column)) * toYuanATonne) /
      typical;
    if (ratio > 0.5 && ratio < 2) return unitOf('元/吨');
    if (ratio > 500 && ratio < 2000) return unitOf('元/公斤');
    // Neither: a price of something else, unless its size leaves no doubt.
    if (Number.isFinite(ratio)) return perTonne ? unitOf('元/吨') : null;
  }
  const perKilo = typical >= TONNE_PRICE.low / 1000 && typical <= TONNE_PRICE.high / 1000;
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

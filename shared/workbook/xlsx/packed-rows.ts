import type { GridCell } from '../grid.ts';
import { errorCell } from './cell-from-xml.ts';
import { FORMULA_BIT, formatOfCode, KIND, type Kind, type PackedCells } from './packed-cells.ts';

export interface PackedSheet {
  readonly cells: PackedCells;
  readonly formats: readonly string[];
  readonly sharedTexts: readonly string[];
  readonly ownTexts: readonly string[];
  /** Cells with a formula in order, and their texts. */
  readonly formulaCells: readonly number[];
  readonly formulas: readonly string[];
}

/** A power of two. Readers pass over a sheet several times, but each time they look at a row and its neighbours only. */
const ROWS_AT_HAND = 256;

const KIND_AND_FORMULA = 7 | FORMULA_BIT;

type Row = readonly (GridCell | undefined)[];

/** Rows as cells are made when they are asked for; the latest are kept at hand. */
export function packedRows(sheet: PackedSheet): (row: number) => Row | undefined {
  const atHand: (Row | undefined)[] = [];
  const numbers = new Int32Array(ROWS_AT_HAND).fill(-1);
  return (row) => {
    const slot = row & (ROWS_AT_HAND - 1);
    if (numbers[slot] === row) return atHand[slot];
    if (!(row >= 0 && row < sheet.cells.rowCount)) return undefined;
    numbers[slot] = row;
    return (atHand[slot] = madeRow(sheet, row));
  };
}

function madeRow(sheet: PackedSheet, row: number): Row | undefined {
  const { cells, formats, sharedTexts } = sheet;
  const index = cells.indexOfRow(row);
  const from = index < 0 ? 0 : cells.startOf(index);
  const to = index < 0 ? 0 : cells.startOf(index + 1);
  if (from === to) return undefined;
  const made: (GridCell | undefined)[] = [];
  let { values, codes, columns } = cells.blockOf(from);
  for (let cell = from; cell < to; cell++) {
    const place = cells.placeInBlock(cell);
    if (place === 0) ({ values, codes, columns } = cells.blockOf(cell));
    const column = columns[place] as number;
    // A cell far out in a row is placed without filling the way there.
    while (made.length < column && column - made.length < 1024) made.push(undefined);
    const code = codes[place] as number;
    const value = values[place] as number;
    const z = formats[formatOfCode(code)] as string;
    // Texts and numbers without more to them are nearly all there is.
    if ((code & KIND_AND_FORMULA) === KIND.sharedText) made[column] = { t: 's', v: sharedTexts[value], z };
    else if ((code & KIND_AND_FORMULA) === KIND.number) made[column] = { t: 'n', v: value, z };
    else made[column] = code & FORMULA_BIT ? withFormula(sheet, cell, code, value) : madeCell(sheet, code, value);
  }
  return made;
}

function madeCell(sheet: PackedSheet, code: number, value: number): GridCell {
  const z = sheet.formats[formatOfCode(code)] as string;
  switch ((code & 7) as Kind) {
    case KIND.number:
      return { t: 'n', v: value, z };
    case KIND.sharedText:
      return { t: 's', v: sheet.sharedTexts[value], z };
    case KIND.ownText:
      return { t: 's', v: sheet.ownTexts[value], z };
    case KIND.boolean:
      return { t: 'b', v: value === 1, z };
    case KIND.error:
      return errorCell(sheet.ownTexts[value] as string, z);
    case KIND.noValue:
      return { t: 'n', z };
  }
}

function withFormula(sheet: PackedSheet, cell: number, code: number, value: number): GridCell {
  return { ...madeCell(sheet, code, value), f: sheet.formulas[placeOf(sheet.formulaCells, cell)] };
}

function placeOf(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

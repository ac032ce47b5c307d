import { parseCellReference } from '../cell-reference.ts';

/** One thing wrong: sheet name, cell such as `C7`, and what to say about it in the user's words. */
export interface CellReason {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

export interface RowMarks {
  /** Zero-based columns to be marked. */
  readonly columns: ReadonlySet<number>;
  /** All reasons of the row, each with its cell. */
  readonly text: string;
}

/** Zero-based rows of a sheet with what is wrong in them. */
export function marksOfSheet(reasons: readonly CellReason[], sheet: string): ReadonlyMap<number, RowMarks> {
  const rows = new Map<number, { readonly columns: Set<number>; readonly texts: string[] }>();
  for (const { sheet: name, cell, reason } of reasons) {
    const place = name === sheet ? parseCellReference(cell) : null;
    if (place === null) continue;
    const row = rows.get(place.row) ?? { columns: new Set<number>(), texts: [] };
    rows.set(place.row, row);
    row.columns.add(place.column);
    const text = `${cell}: ${reason}`;
    if (!row.texts.includes(text)) row.texts.push(text);
  }
  return new Map([...rows].map(([row, { columns, texts }]) => [row, { columns, text: texts.join('\n') }]));
}

import type { GridCell, SheetGrid } from '../grid.ts';
import { Refused } from '../refused.ts';
import { rowsOfArrays, sheetGrid } from '../sheet-grid.ts';
import { parseDelimited } from './parse-delimited.ts';
import { tellDelimiter } from './tell-delimiter.ts';

export interface DelimitedSheet {
  readonly sheet: SheetGrid;
  readonly delimiter: string;
}

/** A text file as one sheet of texts: no value is ever guessed, `000123` keeps its zeros and `=…` is text. */
export function readDelimited(source: string, name: string, maxCells: number, remarks: Set<string>): DelimitedSheet {
  const { text, stated } = cleaned(source, remarks);
  if (text.trim() === '') throw new Refused('empty-file');
  const delimiter = stated ?? tellDelimiter(text);
  const { rows, unclosedQuote } = parseDelimited(text, delimiter);
  if (unclosedQuote) remarks.add('unclosed-quote');
  let columnCount = 0;
  let cells = 0;
  for (const row of rows) {
    cells += row.length;
    if (row.length > columnCount) columnCount = row.length;
  }
  if (cells > maxCells) throw new Refused('too-many-cells', { limit: maxCells, of: 'cells' });
  if (columnCount === 1 && rows.filter(([only]) => only?.includes('，')).length > rows.length / 2) remarks.add('full-width-commas');
  if (rows.some((row) => row.length !== columnCount && (row.length > 1 || row[0] !== ''))) remarks.add('ragged-rows');
  const grid = rows.map((row) =>
    row.length === 1 && row[0] === '' ? undefined : row.map((v): GridCell | undefined => (v === '' ? undefined : { t: 's', v })),
  );
  const sheet = sheetGrid(
    { name, state: 'visible', ...rowsOfArrays(grid), columnCount, merges: [], hiddenRows: new Set(), date1904: false, textOnly: true },
    remarks,
  );
  return { sheet, delimiter };
}

/** Without mark, NUL and the Ctrl-Z that DOS programs end a file with; `sep=;` in the first line is Excel's own. */
function cleaned(source: string, remarks: Set<string>): { readonly text: string; readonly stated: string | null } {
  let text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (/[\0\x1a]/.test(text)) {
    text = text.replace(/[\0\x1a]/g, '');
    remarks.add('control-characters-removed');
  }
  const line = /^sep=(.)\r?\n/i.exec(text);
  return line === null ? { text, stated: null } : { text: text.slice(line[0].length), stated: line[1] as string };
}

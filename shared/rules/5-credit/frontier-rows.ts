/** End of a chain of rows. */
export const NO_ROW = -1;

const FEW = 24;

/** The rows of a chain, `next` of each row is the row after it, by the key: into `rows`, which is used again and again. */
export function sortChain(first: number, next: Int32Array, keyOf: (row: number) => number, rows: number[]): void {
  rows.length = 0;
  for (let row = first; row !== NO_ROW; row = next[row] as number) rows.push(row);
  if (rows.length > FEW) rows.sort((a, b) => keyOf(a) - keyOf(b));
  else insertionSort(rows, keyOf);
}

/** Most chains hold two or three rows. */
function insertionSort(rows: number[], keyOf: (row: number) => number): void {
  for (let index = 1; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const key = keyOf(row);
    let place = index;
    for (; place > 0 && keyOf(rows[place - 1] as number) > key; place -= 1) rows[place] = rows[place - 1] as number;
    rows[place] = row;
  }
}

import { useImport } from './import-store.ts';

let asked = 0;

/** Shows a row of the active sheet and puts the cursor on it. */
export function jumpTo(row: number): void {
  asked += 1;
  useImport.setState({ jump: { row, asked } });
}

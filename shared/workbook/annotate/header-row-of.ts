import type { SheetGrid } from '../grid.ts';

/** Where the title of the new column goes: the first fullest row of texts above the first problem, or the row above it. */
export function headerRowOf(sheet: SheetGrid, firstProblem: number): number {
  let best = Math.max(firstProblem - 1, 0);
  let most = 0;
  for (let at = 0; at < Math.min(firstProblem, 40); at++) {
    const texts = (sheet.row(at) ?? []).filter((cell) => cell?.t === 's' && cell.v !== '').length;
    if (texts > most) {
      most = texts;
      best = at;
    }
  }
  return best;
}

import { foldText } from '../../values/fold-text.ts';
import type { SheetGrid, Workbook } from '../../workbook/grid.ts';
import { cellText } from '../../ledger/clean-text.ts';
import { DECISIONS, type Decision, type SayReconcile } from './difference-sheet.ts';

export interface FilledDecision {
  /** Number of the difference, as printed. */
  readonly no: number;
  readonly decision: Decision;
  readonly remark: string;
}

export interface FilledSheet {
  readonly decisions: readonly FilledDecision[];
  /** Cells that are filled in with something that is no decision. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/** A difference sheet that came back from the shelf, in whichever of the languages it was printed; null: not such a sheet. */
export function readDifferenceSheet(workbook: Workbook, languages: readonly SayReconcile[]): FilledSheet | null {
  for (const grid of workbook.sheets)
    for (const say of languages) {
      const places = headerPlaces(grid, say);
      if (places !== null) return filledSheet(grid, places, languages);
    }
  return null;
}

interface Places {
  readonly header: number;
  readonly no: number;
  readonly decision: number;
  readonly remark: number;
}

const HEADER_WITHIN = 10;

function headerPlaces(grid: SheetGrid, say: SayReconcile): Places | null {
  for (let row = 0; row < Math.min(HEADER_WITHIN, grid.rowCount); row += 1) {
    const texts = (grid.row(row) ?? []).map((cell) => foldText(cellText(cell)));
    const [no, decision, remark] = ['no', 'decision', 'remark'].map((key) => texts.indexOf(foldText(say(`reconcile.column.${key}`))));
    if (no !== undefined && decision !== undefined && remark !== undefined && no >= 0 && decision >= 0)
      return { header: row, no, decision, remark };
  }
  return null;
}

function filledSheet(grid: SheetGrid, places: Places, languages: readonly SayReconcile[]): FilledSheet {
  const words = new Map(
    languages.flatMap((say) => DECISIONS.map((decision) => [foldText(say(`reconcile.decision.${decision}`)), decision] as const)),
  );
  const decisions: FilledDecision[] = [];
  const unread: { row: number; text: string }[] = [];
  for (let row = places.header + 1; row < grid.rowCount; row += 1) {
    const cells = grid.row(row) ?? [];
    const textAt = (column: number): string => (column < 0 ? '' : cellText(cells[column]).trim());
    const said = textAt(places.decision);
    if (said === '') continue;
    const decision = words.get(foldText(said));
    const no = Number(textAt(places.no).replaceAll(',', ''));
    if (decision === undefined || !Number.isInteger(no) || no < 1) unread.push({ row: row + 1, text: said });
    else decisions.push({ no, decision, remark: textAt(places.remark) });
  }
  return { decisions, unread };
}

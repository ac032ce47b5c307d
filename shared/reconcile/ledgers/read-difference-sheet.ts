import { foldText } from '../../values/fold-text.ts';
import type { SheetGrid, Workbook } from '../../workbook/grid.ts';
import { cellText } from '../../ledger/clean-text.ts';
import { DECISIONS, type Decision, type SayReconcile } from './difference-sheet.ts';

export interface FilledRow {
  /** In the workbook, from 1. */
  readonly row: number;
  /** Which reconciliation it is of, as printed before the number; ''. */
  readonly mark: string;
  /** Number of the difference, as printed. */
  readonly no: number;
  /** Null: only a value was filled in. */
  readonly decision: Decision | null;
  /** A value, a number or a name; ''. */
  readonly actual: string;
  readonly remark: string;
}

/** `noDecision`: a remark alone decides nothing. */
export type UnreadReason = 'unknownWord' | 'unknownNumber' | 'noDecision';

export interface FilledSheet {
  readonly rows: readonly FilledRow[];
  /** Rows with something in them that says nothing we know. */
  readonly unread: readonly { readonly row: number; readonly text: string; readonly why: UnreadReason }[];
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
  readonly actual: number;
  readonly remark: number;
}

const HEADER_WITHIN = 10;

function headerPlaces(grid: SheetGrid, say: SayReconcile): Places | null {
  for (let row = 0; row < Math.min(HEADER_WITHIN, grid.rowCount); row += 1) {
    const texts = (grid.row(row) ?? []).map((cell) => squeezed(cellText(cell)));
    const place = (key: string): number => texts.indexOf(squeezed(say(`reconcile.column.${key}`)));
    const [no, decision] = [place('no'), place('decision')];
    if (no >= 0 && decision >= 0) return { header: row, no, decision, actual: place('actual'), remark: place('remark') };
  }
  return null;
}

function filledSheet(grid: SheetGrid, places: Places, languages: readonly SayReconcile[]): FilledSheet {
  const words = new Map(
    languages.flatMap((say) => DECISIONS.map((decision) => [squeezed(say(`reconcile.decision.${decision}`)), decision] as const)),
  );
  const rows: FilledRow[] = [];
  const unread: { row: number; text: string; why: UnreadReason }[] = [];
  for (let at = places.header + 1; at < grid.rowCount; at += 1) {
    const cells = grid.row(at) ?? [];
    const textAt = (column: number): string => (column < 0 ? '' : cellText(cells[column]).trim());
    const [said, actual, remark] = [textAt(places.decision), textAt(places.actual), textAt(places.remark)];
    if (said === '' && actual === '' && remark === '') continue;
    const row = at + 1;
    const decision = said === '' ? null : (words.get(squeezed(said)) ?? 'unknown');
    const number = numbered(textAt(places.no));
    if (number === null) unread.push({ row, text: textAt(places.no), why: 'unknownNumber' });
    else if (decision === 'unknown') unread.push({ row, text: said, why: 'unknownWord' });
    else if (decision === null && actual === '') unread.push({ row, text: remark, why: 'noDecision' });
    else rows.push({ row, ...number, decision, actual, remark });
  }
  return { rows, unread };
}

/** `3F2A1C-17`, or a number alone. */
function numbered(text: string): Pick<FilledRow, 'mark' | 'no'> | null {
  const match = /^(?:([0-9a-z]{6})-)?(\d{1,7})$/.exec(foldText(text).replace(/[\s,]/g, ''));
  return match === null || Number(match[2]) < 1 ? null : { mark: (match[1] ?? '').toUpperCase(), no: Number(match[2]) };
}

function squeezed(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

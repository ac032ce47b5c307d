import type { LayoutCorrection } from '../../../shared/ledger/reading.ts';
import type { PreviewRow, SheetView } from '../../data/ledgers/ledger-views.ts';

export interface SheetPlace {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

export type SheetKeyOutcome =
  | { readonly to: 'move'; readonly place: SheetPlace }
  | { readonly to: 'edit-column' }
  | { readonly to: 'correct'; readonly change: LayoutCorrection };

type Key = Pick<React.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const PAGE = 20;

/** What a key does in the sheet; null: it is not for the sheet. */
export function sheetKey(event: Key, sheet: SheetView, place: SheetPlace, row: PreviewRow | undefined): SheetKeyOutcome | null {
  if (event.altKey) return null;
  const jump = event.ctrlKey || event.metaKey;
  const moves: Readonly<Record<string, SheetPlace>> = {
    ArrowDown: { ...place, row: place.row + 1 },
    ArrowUp: { ...place, row: place.row - 1 },
    PageDown: { ...place, row: place.row + PAGE },
    PageUp: { ...place, row: place.row - PAGE },
    ArrowRight: { ...place, column: place.column + 1 },
    ArrowLeft: { ...place, column: place.column - 1 },
    Home: jump ? { ...place, row: sheet.firstRow } : { ...place, column: sheet.firstColumn },
    End: jump ? { ...place, row: sheet.lastRow } : { ...place, column: sheet.lastColumn },
  };
  const moved = moves[event.key];
  if (moved) return { to: 'move', place: inside(moved, sheet) };
  if (jump) return null;
  if (event.key === 'F2' || event.key === 'Enter') return { to: 'edit-column' };
  if (event.key === ' ') return row ? { to: 'correct', change: skippedOrKept(sheet.correction, row) } : null;
  if (event.key.toLowerCase() === 'h')
    return {
      to: 'correct',
      change: { headerRows: event.shiftKey ? [...new Set([...sheet.headerRows, place.row])].toSorted((a, b) => a - b) : [place.row] },
    };
  return null;
}

/** A record is skipped, anything else is taken as a record. */
export function skippedOrKept({ skipRows = [], keepRows = [] }: LayoutCorrection, row: PreviewRow): LayoutCorrection {
  const others = { skipRows: skipRows.filter((other) => other !== row.row), keepRows: keepRows.filter((other) => other !== row.row) };
  return row.verdict === 'record' || row.verdict === 'held-back'
    ? { ...others, skipRows: [...others.skipRows, row.row] }
    : { ...others, keepRows: [...others.keepRows, row.row] };
}

function inside(place: SheetPlace, sheet: SheetView): SheetPlace {
  return {
    row: Math.min(sheet.lastRow, Math.max(sheet.firstRow, place.row)),
    column: Math.min(sheet.lastColumn, Math.max(sheet.firstColumn, place.column)),
  };
}

import type { KeyboardEvent, RefObject } from 'react';
import { isComposing } from '../is-composing.ts';
import { movedPlace, type GridPlace } from './moved-place.ts';

export const ROW_PX = 32;

interface GridKeys {
  readonly place: GridPlace;
  /** Rows that the active cell may be in, the totals row with them. */
  readonly places: number;
  readonly columns: readonly { readonly px: number }[];
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onActivate: (place: GridPlace) => void;
  readonly onOpen: (place: GridPlace) => void;
  readonly onKey: ((event: KeyboardEvent, place: GridPlace) => boolean) | undefined;
  readonly reveal: (row: number) => void;
}

/** The keyboard of a table, only while the table itself has the focus. */
export function useGridKeys({
  place,
  places,
  columns,
  gridRef,
  onActivate,
  onOpen,
  onKey,
  reveal,
}: GridKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return;
    // `Process` is the first key of an input method: a screen may lead it to a field.
    if ((event.key === 'Process' || !isComposing(event)) && onKey?.(event, place)) return event.preventDefault();
    if (isComposing(event) || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((gridRef.current?.clientHeight ?? ROW_PX) / ROW_PX) - 3);
    const next = movedPlace(place, event.key, ctrl, { rows: places, columns: columns.length, page });
    if (next) {
      onActivate(next);
      reveal(next.row);
      revealColumn(gridRef.current, columns, next.column);
    } else if (event.key === 'Enter' && !ctrl) onOpen(place);
    else return;
    event.preventDefault();
  };
}

/** Sideways, past the first column, which stays. */
function revealColumn(grid: HTMLElement | null, columns: GridKeys['columns'], column: number): void {
  if (!grid || column === 0) return;
  const first = columns[0]?.px ?? 0;
  const left = columns.slice(0, column).reduce((sum, { px }) => sum + px, 0);
  const right = left + (columns[column]?.px ?? 0);
  const { scrollLeft, clientWidth } = grid;
  if (left - first < scrollLeft) grid.scrollTo({ left: left - first });
  else if (right > scrollLeft + clientWidth) grid.scrollTo({ left: right - clientWidth });
}

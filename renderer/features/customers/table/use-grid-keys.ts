import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { resizeColumn } from '../columns/column-layout.ts';
import type { ColumnModel } from '../columns/use-column-model.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { gridCommand } from '../selection/grid-command.ts';
import type { CellPlace } from '../selection/move-cell.ts';
import { countPositions } from '../selection/position-ranges.ts';
import type { GridSelection } from '../selection/use-grid-selection.ts';

const ROW_PX = 32;
const WIDTH_STEP_PX = 12;

/** What the screen does when the table asks for it. */
export interface GridActions {
  readonly open: (row: number) => void;
  /** The active row moved: a record that is open beside the list may follow. */
  readonly follow: (place: CellPlace) => void;
  readonly edit: (place: CellPlace) => void;
  readonly editDone: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly find: (key: string) => void;
}

interface GridKeys {
  readonly grid: GridSelection;
  readonly actions: GridActions;
  readonly model: ColumnModel;
  readonly matched: number;
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly reveal: (row: number) => void;
}

/** The keyboard of the table, only while the table itself has the focus. */
export function useGridKeys({ grid, actions, model, matched, scroll, reveal }: GridKeys): (event: KeyboardEvent) => void {
  const { active, selection, activate, selectAll, clear } = grid;
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? ROW_PX) / ROW_PX) - 3);
    const command = gridCommand(event, active, { rows: matched, columns: model.columns.length, page });
    if (!command) return;
    if (command.kind === 'find') return actions.find(event.key);
    if (isComposing(event)) return;
    if (command.kind === 'clear' && countPositions(selection.ranges) < 2) return;
    // A selection of text elsewhere on the page is copied by the browser itself.
    if (command.kind === 'copy' && window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const column = model.columns[active.column];
    switch (command.kind) {
      case 'move':
        activate(command.to, command.extend ? 'extend' : 'only');
        reveal(command.to.row);
        if (!command.extend) actions.follow(command.to);
        return;
      case 'open':
        return actions.open(active.row);
      case 'edit':
        return actions.edit(active);
      case 'copy':
        return actions.copy();
      case 'delete':
        return actions.remove();
      case 'selectAll':
        return selectAll();
      case 'toggle':
        return activate(active, 'toggle');
      case 'clear':
        return clear();
      case 'narrower':
      case 'wider':
        return column && resizeColumn(column.id, column.px + (command.kind === 'wider' ? WIDTH_STEP_PX : -WIDTH_STEP_PX));
    }
  };
}

/** The cell under the pointer; null outside the rows or in an editor. */
export function placeOfEvent(event: MouseEvent): CellPlace | null {
  if (!(event.target instanceof HTMLElement) || event.target.closest('input, select')) return null;
  const row = event.target.closest<HTMLElement>('[data-position]')?.dataset['position'];
  const column = event.target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

import { movedCell, type CellPlace, type GridSize } from './move-cell.ts';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type GridCommand =
  | { readonly kind: 'move'; readonly to: CellPlace; readonly extend: boolean }
  | { readonly kind: 'open' | 'edit' | 'copy' | 'selectAll' | 'toggle' | 'clear' | 'delete' | 'narrower' | 'wider' | 'find' };

/** What a key means in the table; null: it belongs to somebody else. */
export function gridCommand(press: KeyPress, active: CellPlace, size: GridSize): GridCommand | null {
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.altKey) return press.shiftKey ? resizing(press.key) : null;
  const to = movedCell(active, press.key, ctrl, size);
  if (to) return { kind: 'move', to, extend: press.shiftKey };
  if (ctrl) return withCtrl(press.key.toLowerCase());
  switch (press.key) {
    case 'Enter':
      return { kind: 'open' };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'delete' };
    case 'Escape':
      return { kind: 'clear' };
    case ' ':
      return { kind: 'toggle' };
    default:
      return typesText(press.key) ? { kind: 'find' } : null;
  }
}

function withCtrl(key: string): GridCommand | null {
  if (key === 'c') return { kind: 'copy' };
  return key === 'a' ? { kind: 'selectAll' } : null;
}

function resizing(key: string): GridCommand | null {
  if (key === 'ArrowLeft') return { kind: 'narrower' };
  return key === 'ArrowRight' ? { kind: 'wider' } : null;
}

/** `n` and `?` are keys of every screen; `Process` is the first key of an input method. */
function typesText(key: string): boolean {
  return key === 'Process' || (key.length === 1 && key.toLowerCase() !== 'n' && key !== '?');
}

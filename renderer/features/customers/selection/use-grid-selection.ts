import { useCallback, useEffect, useRef, useState } from 'react';
import { positionOf } from '../../../data/customer-table.ts';
import type { ShownRows } from '../table/use-customer-rows.ts';
import { rowAt } from '../table/row-pages.ts';
import type { CellPlace } from './move-cell.ts';
import { hasPosition, rangeBetween, withPositionToggled, withRange } from './position-ranges.ts';
import { carriedOver, type Selection } from './selected-customers.ts';

export interface GridSelection {
  readonly active: CellPlace;
  readonly selection: Selection;
  /** Moves the active cell; `extend` selects from the anchor to it, `toggle` adds or removes its row. */
  readonly activate: (place: CellPlace, how?: 'only' | 'extend' | 'toggle') => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

const NONE: Selection = { token: -1, ranges: [], anchor: 0 };
const START: CellPlace = { row: 0, column: 0 };

/** The active cell and the selected rows; they follow their customers when the data changes, and start anew with another question. */
export function useGridSelection(shown: ShownRows | undefined): GridSelection {
  const [active, setActive] = useState(START);
  const [selection, setSelection] = useState(NONE);
  const before = useRef<ShownRows | undefined>(undefined);
  // What the order that is left had selected, for the effect that carries it over once.
  const latest = useRef({ active, selection });
  useEffect(() => {
    latest.current = { active, selection };
  });
  const token = shown?.order.token ?? -1;
  const matched = shown?.order.matched ?? 0;

  useEffect(() => {
    const earlier = before.current;
    before.current = shown;
    if (!shown || earlier?.order.token === shown.order.token) return undefined;
    if (!earlier || earlier.query !== shown.query) {
      setActive(({ column }) => ({ row: 0, column }));
      setSelection({ ...NONE, token: shown.order.token });
      return undefined;
    }
    let overtaken = false;
    const id = rowAt(earlier.pages, latest.current.active.row)?.id;
    void carriedOver(latest.current.selection, shown.order.token).then((carried) => !overtaken && setSelection(carried));
    if (id) void positionOf(shown.order.token, id).then((row) => !overtaken && row >= 0 && setActive(({ column }) => ({ row, column })));
    return () => {
      overtaken = true;
    };
  }, [shown]);

  const activate = useCallback(
    (place: CellPlace, how: 'only' | 'extend' | 'toggle' = 'only') => {
      setActive(place);
      setSelection((present) => {
        const current = present.token === token ? present : { ...NONE, token };
        if (how === 'extend') return { ...current, ranges: [rangeBetween(current.anchor, place.row)] };
        if (how === 'toggle') return { token, ranges: withPositionToggled(current.ranges, place.row), anchor: place.row };
        return { token, ranges: [rangeBetween(place.row, place.row)], anchor: place.row };
      });
    },
    [token],
  );
  const selectAll = useCallback(
    () => setSelection({ token, ranges: matched === 0 ? [] : withRange([], { from: 0, to: matched }), anchor: 0 }),
    [token, matched],
  );
  const clear = useCallback(() => setSelection((present) => ({ ...present, ranges: [] })), []);
  return { active, selection, activate, selectAll, clear };
}

export function isSelected(selection: Selection, token: number, position: number): boolean {
  return selection.token === token && hasPosition(selection.ranges, position);
}

import type { KeyboardEvent } from 'react';
import type { Id } from '../../../../shared/values/id.ts';
import type { GridPlace } from '../../../ui/grid/moved-place.ts';
import { chooseArchives, toggleArchive, useChosenArchives } from '../chosen-archives.ts';

interface ListKeys {
  readonly count: number;
  readonly idAt: (row: number) => Id | undefined;
  readonly allIds: () => Promise<readonly Id[]>;
  readonly onActivate: (place: GridPlace) => void;
  readonly onSearch: () => void;
}

/** The space bar ticks, Shift and an arrow ticks on, Ctrl+A ticks all that are shown, Escape unticks, a stroke searches. */
export function useListKeys({ count, idAt, allIds, onActivate, onSearch }: ListKeys) {
  return (event: KeyboardEvent, place: GridPlace): boolean => {
    const id = idAt(place.row);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      void allIds().then(chooseArchives);
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const row = Math.min(count - 1, Math.max(0, place.row + (event.key === 'ArrowDown' ? 1 : -1)));
      const next = idAt(row);
      chooseArchives([...useChosenArchives.getState().ids, ...(id === undefined ? [] : [id]), ...(next === undefined ? [] : [next])]);
      onActivate({ ...place, row });
      return true;
    }
    if (event.key === ' ' && id !== undefined) toggleArchive(id);
    else if (event.key === 'Escape' && useChosenArchives.getState().ids.size > 0) chooseArchives([]);
    else if (event.key === '/') onSearch();
    else return false;
    return true;
  };
}

import { create } from 'zustand';
import type { Id } from '../../../shared/values/id.ts';

interface Chosen {
  /** Customers, in the order in which they were chosen. */
  readonly ids: ReadonlySet<Id>;
}

/** The archives that are ticked in the list; labels and place-holder sheets are made of them. */
export const useChosenArchives = create<Chosen>()(() => ({ ids: new Set() }));

export function chooseArchives(ids: Iterable<Id>): void {
  useChosenArchives.setState({ ids: new Set(ids) });
}

export function toggleArchive(id: Id): void {
  const { ids } = useChosenArchives.getState();
  chooseArchives(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]);
}

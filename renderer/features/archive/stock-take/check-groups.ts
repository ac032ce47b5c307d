import type { ShelfAction } from '../../../data/archive/stock-takes.ts';
import type { CheckedFolder, ShelfCheck } from '../../../data/archive/shelf-check.ts';

export type GroupName = 'missing' | 'misplaced' | 'pagesDiffer' | 'out' | 'found';

export interface CheckGroup {
  readonly name: GroupName;
  readonly folders: readonly CheckedFolder[];
  /** What can be done about them; null: nothing is to be done. */
  readonly action: ShelfAction | null;
  /** Those with whom it is not done yet. */
  readonly toDo: readonly CheckedFolder[];
}

/** What needs somebody first; what is as it should be last. */
export function checkGroups({ missing, misplaced, pagesDiffer, out, found }: ShelfCheck): readonly CheckGroup[] {
  return [
    { name: 'missing', folders: missing, action: 'markMissing', toDo: missing.filter(({ missingSince }) => missingSince === null) },
    { name: 'misplaced', folders: misplaced, action: 'takePlace', toDo: misplaced },
    { name: 'pagesDiffer', folders: pagesDiffer, action: 'takePages', toDo: pagesDiffer },
    { name: 'out', folders: out, action: null, toDo: [] },
    { name: 'found', folders: found, action: null, toDo: [] },
  ];
}

import { create } from 'zustand';

/** Long work that the status line shows. `title` is already in the user's words. */
export interface Work {
  readonly title: string;
  readonly done: number;
  /** 0: how much there is to do is not known. */
  readonly total: number;
  readonly cancel: (() => void) | null;
}

export const useWorkInProgress = create<{ readonly works: Readonly<Record<string, Work>> }>()(() => ({ works: {} }));

/** Starts or updates a line; `key` names the work, e.g. `import`. */
export function reportWork(key: string, work: Work): void {
  useWorkInProgress.setState(({ works }) => ({ works: { ...works, [key]: work } }));
}

export function finishWork(key: string): void {
  useWorkInProgress.setState(({ works }) => ({ works: Object.fromEntries(Object.entries(works).filter(([name]) => name !== key)) }));
}

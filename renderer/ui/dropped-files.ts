import { create } from 'zustand';

/** A file that was dropped or chosen; nothing of it is read before `open`. */
export interface FoundFile {
  /** Its name, or its path from the folder that was dropped: `ledgers/2019/03.xls`. */
  readonly path: string;
  readonly open: () => Promise<File>;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** False: there were more than anybody would drop on purpose, and the search was ended. */
  readonly complete: boolean;
}

const NOTHING: FoundFiles = { files: [], complete: true };

/** Files dropped on the window, waiting for the import screen to take them. */
export const useDroppedFiles = create<{ readonly dropped: FoundFiles }>()(() => ({ dropped: NOTHING }));

export function dropFiles(dropped: FoundFiles): void {
  useDroppedFiles.setState({ dropped });
}

/** The waiting files, once. */
export function takeDroppedFiles(): FoundFiles {
  const { dropped } = useDroppedFiles.getState();
  if (dropped !== NOTHING) useDroppedFiles.setState({ dropped: NOTHING });
  return dropped;
}

/** Whether something was dropped that nobody took yet. */
export function isWaiting(dropped: FoundFiles): boolean {
  return dropped !== NOTHING;
}

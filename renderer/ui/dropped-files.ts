import { create } from 'zustand';

/** Files dropped on the window, waiting for the import screen to take them. */
export const useDroppedFiles = create<{ readonly files: readonly File[] }>()(() => ({ files: [] }));

export function dropFiles(files: readonly File[]): void {
  useDroppedFiles.setState({ files });
}

/** The waiting files, once. */
export function takeDroppedFiles(): readonly File[] {
  const { files } = useDroppedFiles.getState();
  if (files.length > 0) useDroppedFiles.setState({ files: [] });
  return files;
}

import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useImport, type ImportSitting } from './import-store.ts';

export interface ActiveSheet {
  readonly file: FileView;
  readonly sheet: SheetView;
}

function activeSheet({ files, activeFile, activeTable }: ImportSitting): ActiveSheet | null {
  const file = files.find((other) => other.id === activeFile);
  const sheet = file?.sheets[activeTable] ?? file?.sheets[0];
  return file && sheet ? { file, sheet } : null;
}

export function useActiveFile(): FileView | undefined {
  return useImport((state) => state.files.find((file) => file.id === state.activeFile));
}

export function currentSheet(): ActiveSheet | null {
  return activeSheet(useImport.getState());
}

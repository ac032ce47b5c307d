import type { FoundFile } from '../../ui/dropped-files.ts';
import { LEDGER_EXTENSIONS } from './ledger-extensions.ts';

/** Kinds of workbook that nobody chooses by hand but that lie in folders: templates, and XML spreadsheets. */
const MORE_EXTENSIONS = ['xltx', 'xltm', 'xlt', 'ett', 'xml'];
const BY_NAME: ReadonlySet<string> = new Set([...LEDGER_EXTENSIONS, ...MORE_EXTENSIONS]);

/** What a taking of files comes to: those to be read, by the path that is shown, and those that are no ledgers by their name. */
export interface SortedFiles {
  readonly ledgers: readonly FoundFile[];
  readonly aside: readonly string[];
}

/** Files out of folders are sorted by name; a file that was chosen by itself is always read, whatever it is called. */
export function ledgersAmong(files: readonly FoundFile[]): SortedFiles {
  const shown = shownPaths(files.map((file) => file.path));
  const named = files.map((file, at) => ({
    ...file,
    path: shown[at] ?? file.path,
    wanted: !isInFolder(file.path) || mayBeLedger(file.path),
  }));
  return {
    ledgers: named.filter(({ wanted }) => wanted).map(({ path, open }) => ({ path, open })),
    aside: named.filter(({ wanted }) => !wanted).map(({ path }) => path),
  };
}

export function isInFolder(path: string): boolean {
  return path.includes('/');
}

/** Hidden files, the marks that Excel leaves beside open files, and all that is no kind of table. A folder that could not be opened is kept, to be said. */
function mayBeLedger(path: string): boolean {
  if (path.endsWith('/')) return true;
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part.startsWith('.')) || name.startsWith('~')) return false;
  return BY_NAME.has(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** Paths as they are within the one folder that was dropped; with several folders, their names tell them apart. */
function shownPaths(paths: readonly string[]): readonly string[] {
  const roots = new Set(paths.map((path) => (isInFolder(path) ? path.slice(0, path.indexOf('/') + 1) : '')));
  const [root = ''] = roots;
  return roots.size === 1 ? paths.map((path) => path.slice(root.length)) : paths;
}

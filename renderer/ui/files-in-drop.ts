import type { FoundFile, FoundFiles } from './dropped-files.ts';

/** More entries than this are no folder of ledgers, but a disk. */
export const MOST_ENTRIES = 20_000;

/** Everything that fell on the window, with what is in dropped folders and in theirs. Call it inside the drop event: later the browser forgets the entries. */
export async function filesInDrop(transfer: DataTransfer): Promise<FoundFiles> {
  const dropped = [...transfer.items].filter((item) => item.kind === 'file');
  const plain = [...transfer.files];
  const entries = dropped.map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory === true)) return { files: plain.map(foundFile), complete: true };
  const waiting = entries.filter((entry) => entry !== null).toReversed();
  const files: FoundFile[] = [];
  let seen = 0;
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    seen += 1;
    if (seen > MOST_ENTRIES) return { files, complete: false };
    if (isFile(entry)) files.push(fileOf(entry));
    else if (isFolder(entry)) {
      const inside = await entriesOf(entry);
      if (inside === null) files.push(closedFolder(entry));
      else waiting.push(...inside.toSorted((a, b) => b.name.localeCompare(a.name)));
    }
  }
  return { files, complete: true };
}

export function foundFile(file: File): FoundFile {
  return { path: file.webkitRelativePath || file.name, open: () => Promise.resolve(file) };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): FoundFile {
  return { path: pathOf(entry), open: () => new Promise((done, fail) => entry.file(done, fail)) };
}

/** A folder that may not be looked into stands for itself, and cannot be opened. */
function closedFolder(entry: FileSystemEntry): FoundFile {
  return { path: `${pathOf(entry)}/`, open: () => Promise.reject(new Error('not-readable')) };
}

function pathOf(entry: FileSystemEntry): string {
  return entry.fullPath.replace(/^\//, '');
}

/** The browser hands out a hundred at a time, and an empty batch at the end. Null: it may not be read. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  try {
    for (;;) {
      const batch = await new Promise<readonly FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
      if (batch.length === 0) return all;
      all.push(...batch);
      if (all.length > MOST_ENTRIES) return all;
    }
  } catch {
    return null;
  }
}

import type { FoundFile } from '../../ui/dropped-files.ts';

export interface OpenedFiles {
  readonly files: readonly { readonly name: string; readonly file: File }[];
  readonly unopened: readonly string[];
  readonly bytes: number;
}

/** Files as the system gives them, nothing of them read yet; what it does not give is named. */
export async function openedFiles(found: readonly FoundFile[]): Promise<OpenedFiles> {
  const files: { name: string; file: File }[] = [];
  const unopened: string[] = [];
  let bytes = 0;
  for (const { path, open } of found) {
    const file = await open().catch(() => null);
    if (file === null) unopened.push(path);
    else {
      files.push({ name: path, file });
      bytes += file.size;
    }
  }
  return { files, unopened, bytes };
}

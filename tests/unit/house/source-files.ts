import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '../../..');
const CODE = /\.(?:ts|tsx|mjs|cjs)$/;

/**
 * Every file of code under the folders, relative to the project, with forward slashes.
 * @param folders relative to the project
 */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => CODE.test(file) && !file.includes('node_modules'));
}

/** @param file relative to the project */
export function sourceText(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

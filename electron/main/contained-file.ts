import { normalize, join, sep } from 'node:path';

/**
 * The file inside `folder` that an address's path means; null when it would leave the folder or cannot be a file's name.
 * @param path percent-encoded, as in a URL
 */
export function containedFile(folder: string, path: string): string | null {
  const decoded = decode(path);
  if (decoded === null || /[\0\\:]/.test(decoded)) return null;
  if (decoded.split('/').includes('..')) return null;
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  return file.startsWith(folder + sep) ? file : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

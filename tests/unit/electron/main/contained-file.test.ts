import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containedFile } from '../../../../electron/main/contained-file.ts';

const FOLDER = `${sep}app${sep}out`;

describe('containedFile', () => {
  it('finds files inside, and the page at the root', () => {
    expect(containedFile(FOLDER, '/assets/a%20b.js')).toBe([FOLDER, 'assets', 'a b.js'].join(sep));
    expect(containedFile(FOLDER, '/')).toBe([FOLDER, 'index.html'].join(sep));
  });

  it.each(['/..', '/../x', '/%2e%2e/x', '/a/..%2f..%2fx', '/..%5cx', '/a%00.js', '/c:/x', '/%', '/%ff', '//..//x'])(
    'refuses %s',
    (path) => {
      expect(containedFile(FOLDER, path)).toBeNull();
    },
  );

  const piece = fc.constantFrom('/', '..', '.', '%2e', '%2f', '%5c', '\\', 'a', '%00', '%25', ':');
  law.prop([fc.array(piece, { maxLength: 12 })])('never leaves the folder, whatever the path', (pieces) => {
    const file = containedFile(FOLDER, `/${pieces.join('')}`);
    expect(file === null || (file.startsWith(FOLDER + sep) && !file.split(sep).includes('..'))).toBe(true);
  });
});

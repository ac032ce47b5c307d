import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../electron/main/safe-file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['鋼客檔 A級.pdf', '鋼客檔 A級.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\u202Efdp.exe', 'a fdp.exe'],
    ['con.txt', 'con_.txt'],
    ['', '_'],
    ['  .hidden. ', 'hidden'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  law.prop([fc.string({ unit: 'binary', maxLength: 300 })])('is never a path, never empty, never too long', (name) => {
    const safe = safeFileName(name);
    expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
    expect(safe.length).toBeGreaterThan(0);
    expect([...safe].length).toBeLessThanOrEqual(122);
  });
});

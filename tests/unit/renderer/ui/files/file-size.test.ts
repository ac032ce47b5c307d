import { expect, it } from 'vitest';
import { fileSize } from '../../../../../renderer/ui/files/file-size.ts';

it('says kilobytes below a megabyte and megabytes from it on', () => {
  expect([1, 1_024 * 1_024 - 1].map(fileSize)).toEqual([
    { unit: 'kb', size: 1 },
    { unit: 'kb', size: 1_024 },
  ]);
  expect(fileSize(1_024 * 1_024)).toEqual({ unit: 'mb', size: 1 });
  expect(fileSize(2_600_000)).toEqual({ unit: 'mb', size: 2.5 });
});

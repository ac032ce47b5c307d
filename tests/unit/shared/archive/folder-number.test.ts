import { expect, it } from 'vitest';
import { folderNumber } from '../../../../shared/archive/folder-number.ts';

it('§6.2.1 a number is compared half width, in capitals, without spaces', () => {
  expect([' ｊａ－0001 ', 'ja-0001', 'JA - 0001', '檔 12', '\u200b'].map(folderNumber)).toEqual([
    'JA-0001',
    'JA-0001',
    'JA-0001',
    '檔12',
    '',
  ]);
});

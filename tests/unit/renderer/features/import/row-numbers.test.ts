import { expect, it } from 'vitest';
import { parseRowNumbers, rowNumbersText } from '../../../../../renderer/features/import/row-numbers.ts';

it.each([
  ['3', [3]],
  ['3-4', [3, 4]],
  ['３－４', [3, 4]],
  ['4,3', [3, 4]],
  ['', []],
])('understands %s', (text, rows) => {
  expect(parseRowNumbers(text)).toEqual(rows);
});

it.each(['x', '0', '4-3', '1-40', '3-'])('does not guess what %s means', (text) => {
  expect(parseRowNumbers(text)).toBeNull();
});

it.each([[[3, 4]], [[7]], [[2, 4]], [[]]])('writes %j so that it reads back', (rows) => {
  expect(parseRowNumbers(rowNumbersText(rows))).toEqual(rows);
});

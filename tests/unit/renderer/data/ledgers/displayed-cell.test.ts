import { expect, it } from 'vitest';
import { displayedCell } from '../../../../../renderer/data/ledgers/displayed-cell.ts';
import type { GridCell } from '../../../../../shared/workbook/grid.ts';

it.each<[string, GridCell | undefined, string]>([
  ['a blank', undefined, ''],
  ['a style without a value', { t: 'z' }, ''],
  ['what the program displayed', { t: 'n', v: 28.017, w: '28.02 ' }, '28.02'],
  ['a day', { t: 'n', v: 43_529, z: 'yyyy-mm-dd' }, '2019-03-05'],
  ['a day of the Chinese formats', { t: 'n', v: 43_529, z: 'm"月"d"日"' }, '2019-03-05'],
  ['a figure with its places', { t: 'n', v: 1188853.63, z: '#,##0.00' }, '1,188,853.63'],
  ['a share', { t: 'n', v: 0.046, z: '0.0%' }, '4.6%'],
  ['a plain number', { t: 'n', v: 28.5, z: 'General' }, '28.5'],
  ['an accounting format, whose letters are no date', { t: 'n', v: 1234.5, z: '_ * #,##0.00_ ;_ @_ ' }, '1,234.50'],
  ['a truth value', { t: 'b', v: true }, 'TRUE'],
])('shows %s', (_, cell, shown) => {
  expect(displayedCell(cell, false)).toBe(shown);
});

it('counts days from 1904 where the workbook does', () => {
  expect(displayedCell({ t: 'n', v: 42_067, z: 'yyyy-mm-dd' }, true)).toBe('2019-03-05');
});

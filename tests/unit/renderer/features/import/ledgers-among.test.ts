import { expect, it } from 'vitest';
import { ledgersAmong } from '../../../../../renderer/features/import/ledgers-among.ts';
import type { FoundFile } from '../../../../../renderer/ui/dropped-files.ts';

function found(...paths: readonly string[]): readonly FoundFile[] {
  return paths.map((path) => ({ path, open: () => Promise.reject(new Error('not opened')) }));
}

function sorted(...paths: readonly string[]): readonly [ledgers: readonly string[], aside: readonly string[]] {
  const { ledgers, aside } = ledgersAmong(found(...paths));
  return [ledgers.map(({ path }) => path), aside];
}

it('takes the tables of a folder and leaves the rest aside', () => {
  expect(
    sorted(
      '台账/2019/销售.XLS',
      '台账/客户.xlsx',
      '台账/~$客户.xlsx',
      '台账/.DS_Store',
      '台账/.svn/a.xlsx',
      '台账/Thumbs.db',
      '台账/说明.docx',
      '台账/照片.jpg',
      '台账/合同.pdf',
      '台账/没有后缀',
      '台账/应收.csv',
    ),
  ).toEqual([
    ['2019/销售.XLS', '客户.xlsx', '应收.csv'],
    ['~$客户.xlsx', '.DS_Store', '.svn/a.xlsx', 'Thumbs.db', '说明.docx', '照片.jpg', '合同.pdf', '没有后缀'],
  ]);
});

it('keeps the names of folders when there are several, or files beside them', () => {
  expect(sorted('甲/3月.xls', '乙/3月.xls')[0]).toEqual(['甲/3月.xls', '乙/3月.xls']);
  expect(sorted('甲/3月.xls', '3月.xls')[0]).toEqual(['甲/3月.xls', '3月.xls']);
});

it('reads what was chosen by itself, whatever it is called', () => {
  expect(sorted('报告.docx', '.hidden')).toEqual([['报告.docx', '.hidden'], []]);
});

it('keeps a folder that could not be looked into, to be named', () => {
  expect(sorted('台账/锁住/', '台账/a.xls')[0]).toEqual(['锁住/', 'a.xls']);
});

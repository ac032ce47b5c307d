import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ledgerTexts } from '../../../../electron/cli/ledger-texts.ts';
import { readFile } from '../../../../electron/cli/read-file.ts';
import { reconcileFiles } from '../../../../electron/cli/reconcile-files.ts';
import type { ReconciledLedgers } from '../../../../shared/reconcile/ledgers/reconcile-ledgers.ts';
import { readDifferenceSheet } from '../../../../shared/reconcile/ledgers/read-difference-sheet.ts';
import { readWorkbook } from '../../../../shared/workbook/read-workbook.ts';
import { writeWorkbook } from '../../../../shared/workbook/write-workbook.ts';
import { differenceSheets } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const say = ledgerTexts('en');

function reading(name: string, content: string): ReturnType<typeof readFile> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readFile({ file, sheet: null, as: null, encoding: null, lang: 'en' });
}

const CATALOGUE = `档号,客户名称,资料类别,题名,存放位置,页数
DA-001,宁波恒达钢铁有限公司,营业执照,执照复印件,1柜2层,3
DA-001,宁波恒达钢铁有限公司,合同,2019年合同,1柜2层,12
DA-002,無錫瑞豐機械有限責任公司,合同,2020年合同,1柜3层,8
DA-003,苏州同创金属制品厂,合同,2021年合同,2柜1层,5
DA-009,临沂老客户建材店,合同,2009年合同,9柜,2
`;
const CUSTOMERS = `客户编号,客户名称,法定代表人,联系电话,地址
DA-001,宁波恒达钢铁有限公司,王强,0574-1,宁波
DA-002,无锡瑞丰机械有限公司,李明,0510-2,无锡
DA-013,苏州同创金属制品厂,赵敏,0512-3,苏州
DA-004,常州新客户管业有限公司,钱进,0519-4,常州
`;

describe('reconciling a paper catalogue with a customer list', () => {
  const out = join(folder, 'diff.xlsx');
  const reply = reconcileFiles(reading('catalogue.csv', CATALOGUE), reading('customers.csv', CUSTOMERS), out, say);
  const result = JSON.parse(reply.json) as ReconciledLedgers & { refused: null };

  it('puts every folder and every customer into one bucket, papers of a folder together', () => {
    expect(reply.status).toBe(1);
    expect(result.counts.paper).toMatchObject({ same: 1, differs: 2, onlyPaper: 1 });
    expect(result.counts.electronic).toMatchObject({ same: 1, differs: 2, onlyElectronic: 1 });
    expect(result.records).toEqual({ paper: 5, electronic: 4 });
    expect(result.items[0]?.paper?.records).toEqual([
      { sheet: 'catalogue', row: 2 },
      { sheet: 'catalogue', row: 3 },
    ]);
  });

  it('says by what, and what differs', () => {
    const differing = result.items.filter(({ bucket }) => bucket === 'differs');
    expect(differing.map(({ tier, differences }) => [tier, differences.map(({ field }) => field)])).toEqual([
      ['archiveNo', ['name']],
      ['name', ['archiveNo']],
    ]);
    expect(reply.summary).toContain('only on paper: 1 on paper, 0 electronic');
  });

  it('writes a workbook to fill in at the shelf, which is read back in any language', () => {
    expect(existsSync(out)).toBe(true);
    const blank = readWorkbook(new Uint8Array(readFileSync(out)), 'diff.xlsx');
    if (!blank.ok) throw new Error(blank.error.code);
    const languages = (['zh-Hant', 'zh-Hans', 'en'] as const).map(ledgerTexts);
    expect(readDifferenceSheet(blank.value, languages)).toEqual({ rows: [], unread: [] });
    const [sheet, ...rest] = differenceSheets(result, ledgerTexts('zh-Hans'));
    if (sheet === undefined) throw new Error('no sheet');
    const rows = sheet.rows.map((row, at) =>
      row.map((cell, column) =>
        column === 10 ? (['以纸本为准', '改天', null, null][at] ?? null) : column === 12 && at === 0 ? '已核' : cell,
      ),
    );
    const filled = readWorkbook(writeWorkbook([{ ...sheet, rows }, ...rest]), 'filled.xlsx');
    if (!filled.ok) throw new Error(filled.error.code);
    expect(readDifferenceSheet(filled.value, languages)).toEqual({
      rows: [{ row: 2, mark: '', no: 1, decision: 'takePaper', actual: '', remark: '已核' }],
      unread: [{ row: 3, text: '改天', why: 'unknownWord' }],
    });
  });

  it('cannot write where nothing can be written, and says so', () => {
    const nowhere = join(folder, 'not-there', 'diff.xlsx');
    const failed = reconcileFiles(reading('catalogue.csv', CATALOGUE), reading('customers.csv', CUSTOMERS), nowhere, say);
    expect(failed).toMatchObject({ status: 2, summary: expect.stringContaining('cannot be written') });
  });
});

describe('reconciling the figures of two books', () => {
  const ours =
    '日期,客户名称,提单号,重量(吨),金额(元)\n2023-01-05,甲钢构有限公司,T1,1.5,6000\n2023-02-05,甲钢构有限公司,T2,2,8000\n2024-01-05,乙管业有限公司,T3,1,4000\n';

  it('compares sums by customer and year', () => {
    const theirs = ours.replace('T2,2,8000', 'T2,2,8100');
    const reply = reconcileFiles(reading('a.csv', ours), reading('b.csv', theirs), null, say);
    const result = JSON.parse(reply.json) as ReconciledLedgers;
    expect(result.mode).toBe('figures');
    expect(result.items.filter(({ bucket }) => bucket === 'differs').map(({ differences }) => differences)).toEqual([
      [{ field: 'amountFen 2023', paper: 1_400_000, electronic: 1_410_000 }],
    ]);
  });

  it('agrees with itself, and misses a year that only one book has', () => {
    expect(reconcileFiles(reading('a.csv', ours), reading('b.csv', ours), null, say).status).toBe(0);
    const shorter = `${ours.split('\n').slice(0, 2).join('\n')}\n2024-03-05,甲钢构有限公司,T2,2,8000\n2024-01-05,乙管业有限公司,T3,1,4000\n`;
    const result = JSON.parse(reconcileFiles(reading('a.csv', ours), reading('c.csv', shorter), null, say).json) as ReconciledLedgers;
    expect(result.items[0]?.differences.map(({ field }) => field)).toContain('weightKg 2024');
  });

  it('is refused when one side lists customers, or a file cannot be read', () => {
    expect(reconcileFiles(reading('a.csv', ours), reading('customers.csv', CUSTOMERS), null, say)).toMatchObject({ status: 2 });
    const gone = readFile({ file: join(folder, 'gone.xlsx'), sheet: null, as: null, encoding: null, lang: 'en' });
    expect(JSON.parse(reconcileFiles(gone, reading('a.csv', ours), null, say).json)).toMatchObject({ refused: { code: 'unreadable' } });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from '../../../../electron/cli/read-file.ts';
import { readingSummary } from '../../../../electron/cli/reading-summary.ts';
import { exitStatus } from '../../../../electron/cli/serve-readings.ts';
import type { Locale } from '../../../../shared/values/id.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reading(name: string, content: string, lang: Locale = 'en'): ReturnType<typeof readFile> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readFile({ file, sheet: null, as: null, encoding: null, lang });
}

const GOOD = '日期,客户名称,提单号,重量(吨),金额(元)\n2023-01-05,甲公司,T1,1.5,6000\n合计,,,1.5,6000\n';

describe('the command reading one file', () => {
  it('gives the records and status 0', () => {
    const read = reading('good.csv', GOOD);
    expect(read.sheets[0]?.records).toEqual([
      { row: 2, fields: { date: '2023-01-05', customer: '甲公司', docNo: 'T1', weightKg: 1500, amountFen: 600_000 } },
    ]);
    expect(exitStatus(read)).toBe(0);
    expect(readingSummary(read, 'en')).toContain('1 record, header in row 1');
  });

  it('gives status 1 when a cell has a problem or a total differs', () => {
    expect(exitStatus(reading('problem.csv', GOOD.replace('2023-01-05', '待定')))).toBe(1);
    expect(exitStatus(reading('total.csv', GOOD.replace('合计,,,1.5', '合计,,,1.6')))).toBe(1);
  });

  it.each([
    ['zh-Hant', '是空的'],
    ['zh-Hans', '是空的'],
    ['en', 'is empty'],
  ] as const)('refuses in %s, naming the file', (lang, words) => {
    const refused = reading('empty.csv', '', lang);
    expect(refused.refused?.code).toBe('empty-file');
    expect(refused.refused?.message).toContain('empty.csv');
    expect(refused.refused?.message).toContain(words);
    expect(exitStatus(refused)).toBe(2);
  });

  it('refuses what is no ledger and what is not there', () => {
    expect(reading('stock.csv', '仓库,存货名称,账存数量\nA,角钢,5\nB,槽钢,6\n').refused?.code).toBe('not-a-ledger');
    expect(readFile({ file: join(folder, 'nowhere.xlsx'), sheet: null, as: null, encoding: null, lang: 'en' }).refused?.code).toBe(
      'unreadable',
    );
  });
});

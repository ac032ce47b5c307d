import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../../shared/ledger/read-ledger.ts';
import type { SheetReading } from '../../../../shared/ledger/reading.ts';
import { readWorkbook } from '../../../../shared/workbook/read-workbook.ts';

/** Real ledgers lie beside the project and are not part of it. */
const FOLDER = resolve(import.meta.dirname, '../../../../../shared/ledgers/real');

function sheets(file: string): readonly SheetReading[] {
  const workbook = readWorkbook(readFileSync(resolve(FOLDER, file)), file);
  if (!workbook.ok) throw new Error(`${file}: ${workbook.error.code}`);
  return readLedger(workbook.value, file, {}).sheets;
}

function fields(sheet: SheetReading | undefined): readonly string[] {
  return (sheet?.columns ?? []).flatMap((column) => (column.field === null ? [] : [`${column.column} ${column.field}`]));
}

describe.skipIf(!existsSync(FOLDER))('real ledgers, read as a person would', () => {
  it('contracts: header in row 5, amounts as text, yearly totals as prose agree', () => {
    const [sheet] = sheets('合同台账.xlsx');
    expect(sheet).toMatchObject({ kind: 'contracts', title: '销售合同台账', headerRows: [5] });
    expect(fields(sheet)).toEqual(['A contractNo', 'B customer', 'C amountFen', 'D signedOn', 'E endsOn', 'F status']);
    expect(sheet?.records).toHaveLength(9);
    expect(sheet?.totals.map((total) => [total.row, total.stated, total.agrees])).toEqual([
      [17, 155_000_000, true],
      [18, 172_000_000, true],
      [19, 219_000_000, true],
    ]);
  });

  it('receivables: a cover first, ageing by years, a total row whose formulas were saved without values', () => {
    const [cover, sheet] = sheets('往来-1_应收账款明细表及账龄.xlsx');
    expect(cover).toMatchObject({ kind: 'other', remark: 'no-table' });
    expect(sheet).toMatchObject({ kind: 'receivables', headerRows: [4] });
    expect(fields(sheet)).toEqual(['B customer', 'H balanceFen', 'I ageing', 'J ageing', 'K ageing', 'L ageing']);
    expect(sheet?.records).toHaveLength(10);
    expect(sheet?.problems.map((problem) => problem.code)).toEqual(Array.from({ length: 5 }, () => 'formula-without-value'));
  });

  it('blank registers: the header is known, numbered rows are no records', () => {
    expect(sheets('01 成交客户表.xls')[0]).toMatchObject({ kind: 'customers', headerRows: [3], records: [] });
    expect(sheets('09 客户投诉登记表.xls')[0]).toMatchObject({ kind: 'complaints', headerRows: [3], records: [] });
  });

  it('a customer template: instructions above the header are no record', () => {
    const [sheet] = sheets('customer_template.xls');
    expect(sheet).toMatchObject({ kind: 'customers', headerRows: [2], skipped: [{ row: 1, why: 'instruction' }] });
    expect(sheet?.records.map((record) => record.fields['name'])).toEqual(['客户a', '客户b']);
  });

  it.each([
    'AvailableAssetInformation.xlsx',
    'ImportForQuarter.xlsx',
    'buy_sale_item_template.xls',
    'hs_sample.xlsx',
    '盘点表_2025年末.xlsx',
    '管轴导入数据带有空行.xlsx',
  ])('%s is none of our ledgers: nothing is read from it', (file) =>
    expect(
      sheets(file)
        .flatMap((sheet) => [sheet.kind, sheet.records.length])
        .filter((part) => part !== 'other' && part !== 0),
    ).toEqual([]),
  );

  it('a list of requested documents is at most taken for an archive, and not surely', () => {
    expect(sheets('资料清单.xlsx')[0]).toMatchObject({ kind: 'archive', kindSure: false });
  });
});

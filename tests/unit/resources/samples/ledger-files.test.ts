import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../../../resources/samples/encode-gb18030.ts';
import { customerLedger, salesCsvLedger, salesLedger } from '../../../../resources/samples/ledger-files.ts';
import { makeSampleCompany } from '../../../../resources/samples/make-sample-company.ts';
import { firstSheet, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';

const company = makeSampleCompany('S', 7, '2026-11-23');

describe('ledgers of the sample company', () => {
  it('list every customer under two merged header rows, above a total and a signature', () => {
    const sheet = firstSheet(workbookOf(customerLedger(company)));
    const rows = valuesOf(sheet);
    expect(rows[0]?.[0]).toBe('上海某某钢铁有限公司客户台账');
    expect(rows.slice(4, 204).map((row) => row[2])).toEqual(company.customers.map(({ name }) => name));
    expect(rows[204]?.slice(0, 3)).toEqual(['合计', null, '共200户']);
    expect(sheet.merges).toContainEqual({ top: 2, left: 6, bottom: 2, right: 7 });
  });

  it('list every sale with a 小计 for each month and a 合计 that is their sum', () => {
    const rows = valuesOf(firstSheet(workbookOf(salesLedger(company))));
    const sums = rows.filter(([label]) => label === '小计');
    const total = rows.at(-1) ?? [];
    expect(rows.filter(([date]) => typeof date === 'number')).toHaveLength(company.sales.count);
    expect(sums.length).toBeGreaterThanOrEqual(30);
    expect(total[0]).toBe('合计');
    const cents = (value: unknown): number => Math.round(Number(value) * 100);
    expect(sums.reduce((sum, row) => sum + cents(row[11]), 0)).toBe(cents(total[11]));
  });

  it('come as CSV in GB 18030 too', () => {
    const book = workbookOf(salesCsvLedger(company), '销售.csv');
    const rows = valuesOf(firstSheet(book));
    expect(book.encoding).toBe('gb18030');
    expect(rows).toHaveLength(company.sales.count + 1);
    expect(rows[0]?.slice(8, 12)).toEqual(['件数(件)', '重量(吨)', '单价(元/吨)', '金额(元)']);
  });

  it('are encoded so that the decoder gives the text back', () => {
    const text = '螺纹钢 HRB400E Φ16*9000，沙钢；臺北鋼鐵';
    expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text);
    expect(new TextDecoder().decode(encodeGb18030('𠮷'))).toBe('?');
  });
});

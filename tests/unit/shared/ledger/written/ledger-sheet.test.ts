import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';
import { ledgerSheet } from '../../../../../shared/ledger/written/ledger-sheet.ts';
import { readLedger } from '../../../../../shared/ledger/read-ledger.ts';
import type { LedgerRecord, SheetReading } from '../../../../../shared/ledger/reading.ts';
import type { Locale } from '../../../../../shared/values/id.ts';
import { readWorkbook } from '../../../../../shared/workbook/read-workbook.ts';
import { writeWorkbook } from '../../../../../shared/workbook/write-workbook.ts';
import { seededRandom } from '../zoo/seeded-random.ts';
import { trueRecords } from '../zoo/true-records.ts';
import { anyRecords, comparable } from './any-records.ts';

const LOCALES: readonly Locale[] = ['zh-Hans', 'zh-Hant', 'en'];
const CASES = RECORD_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const));

function written(kind: RecordKind, records: readonly LedgerRecord['fields'][], locale: Locale): Uint8Array {
  return writeWorkbook([ledgerSheet(kind, records, locale)]);
}

function readBack(bytes: Uint8Array): SheetReading {
  const workbook = readWorkbook(bytes, 'out.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  const [sheet] = readLedger(workbook.value, 'out.xlsx', {}).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function expectUnasked(sheet: SheetReading, kind: RecordKind): void {
  expect(sheet.problems).toEqual([]);
  expect([sheet.kind, sheet.kindSure]).toEqual([kind, true]);
  expect(sheet.columns.filter((column) => !column.sure)).toEqual([]);
  expect(sheet.skipped).toEqual([]);
}

describe('a ledger goes out and comes back', () => {
  it.each(CASES)('%s, %s: any records are read back as they were, without a question', (kind, locale) => {
    fc.assert(
      fc.property(anyRecords(kind), (records) => {
        const sheet = readBack(written(kind, records, locale));
        expectUnasked(sheet, kind);
        expect(comparable(sheet.records.map(({ fields }) => fields))).toEqual(comparable(records));
      }),
      { numRuns: 30 },
    );
  });

  it.each(CASES)('%s, %s: five hundred believable records', (kind, locale) => {
    const records = trueRecords(kind, seededRandom(7), 500);
    const sheet = readBack(written(kind, records, locale));
    expectUnasked(sheet, kind);
    expect(comparable(sheet.records.map(({ fields }) => fields))).toEqual(comparable(records));
  });
});

it('holds no formula, whatever the texts look like', () => {
  const files = unzipSync(written('customers', [{ name: '=HYPERLINK("http://x")', notes: '@SUM(A1)' }], 'en'));
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(xml).not.toContain('<f>');
  expect(strFromU8(files['xl/styles.xml'] as Uint8Array)).toContain('quotePrefix="1"');
});

it('a blank that would be taken for the name above is written as a dash', () => {
  const records: readonly LedgerRecord['fields'][] = [
    { customer: '甲有限公司', balanceFen: 100, date: '2024-01-05' },
    { customer: '甲有限公司', balanceFen: 200 },
    { customer: '乙有限公司', balanceFen: 300, date: '2024-02-05' },
    { customer: '乙有限公司', balanceFen: 400 },
  ];
  const sheet = readBack(written('receivables', records, 'zh-Hans'));
  expect(sheet.records.map(({ fields }) => fields['date'])).toEqual(['2024-01-05', undefined, '2024-02-05', undefined]);
});

it('a customer of whom only the name is known stays a customer', () => {
  const records: readonly LedgerRecord['fields'][] = [
    { name: '张三' },
    { name: '甲有限公司', phone: '13800138000', contact: '李四', address: '无锡' },
  ];
  expect(readBack(written('customers', records, 'zh-Hans')).records.map(({ fields }) => fields)).toEqual(records);
});

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';
import { fillTemplate, type FilledTemplate } from '../../../../../shared/ledger/written/fill-template.ts';
import { ledgerSheet } from '../../../../../shared/ledger/written/ledger-sheet.ts';
import { readLedger } from '../../../../../shared/ledger/read-ledger.ts';
import type { LedgerRecord, SheetReading } from '../../../../../shared/ledger/reading.ts';
import { readWorkbook } from '../../../../../shared/workbook/read-workbook.ts';
import { writeWorkbook } from '../../../../../shared/workbook/write-workbook.ts';
import { rowXml, sheetXml, stylesXml, xlsxFile } from '../../../../fixtures/builders/xlsx-file.ts';
import { seededRandom } from '../zoo/seeded-random.ts';
import { trueRecords } from '../zoo/true-records.ts';
import { anyRecords, comparable } from './any-records.ts';

type Fields = LedgerRecord['fields'];

function filled(template: Uint8Array, kind: RecordKind, records: readonly Fields[]): FilledTemplate {
  const result = fillTemplate(template, kind, records, 'zh-Hans');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function reading(bytes: Uint8Array, name: string): SheetReading {
  const workbook = readWorkbook(bytes, 'out.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  const found = readLedger(workbook.value, 'out.xlsx', {}).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error('no sheet');
  return found;
}

/** A company's own form: title over all, units in a row of their own, ruled lines, totals by formula, signatures, a printed area. */
const ruled = (row: number): string =>
  `<row r="${row}" ht="22.5" customHeight="1">${['A', 'B', 'C', 'D', 'E', 'F'].map((letter, at) => `<c r="${letter}${row}" s="${at + 1}"/>`).join('')}</row>`;
const FORM = xlsxFile({
  sheets: [
    { name: '封面', xml: sheetXml(rowXml(1, ['宏远钢铁']) + rowXml(2, ['台账'])) },
    {
      name: '销售',
      xml: sheetXml(
        rowXml(1, ['宏远钢铁贸易有限公司销售明细表']) +
          rowXml(2, ['序号', '购货单位', '出库日期', '品名', '数量', '金额'], ' ht="30" customHeight="1"') +
          `<row r="3"><c r="E3" t="inlineStr"><is><t>公斤</t></is></c><c r="F3" t="inlineStr"><is><t>万元</t></is></c></row>` +
          ruled(4) +
          ruled(5) +
          ruled(6) +
          '<row r="7"><c r="A7" t="inlineStr"><is><t>合计</t></is></c><c r="E7" s="5"><f>SUM(E4:E6)</f><v>0</v></c><c r="F7" s="6"><f>SUM(F4:F6)</f><v>0</v></c></row>' +
          rowXml(8, ['制表：王敏', '', '审核：']),
        '<autoFilter ref="A2:F6"/><mergeCells count="3"><mergeCell ref="A1:F1"/><mergeCell ref="A7:D7"/><mergeCell ref="B5:C5"/></mergeCells>' +
          '<dataValidations count="1"><dataValidation type="list" sqref="D4:D6"><formula1>"螺纹钢,线材"</formula1></dataValidation></dataValidations><pageSetup orientation="landscape"/>',
        '<dimension ref="A1:F8"/><cols><col min="2" max="2" width="36" customWidth="1"/></cols>',
      ),
    },
  ],
  styles: stylesXml(['0', '@', 'yyyy/m/d', '@', '#,##0', '#,##0.0000']),
  change: (parts) =>
    parts.map((part) =>
      part.name === 'xl/workbook.xml' && typeof part.data === 'string'
        ? {
            ...part,
            data: part.data.replace(
              '</workbook>',
              '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">销售!$A$1:$F$8</definedName></definedNames></workbook>',
            ),
          }
        : part,
    ),
});

const LINES: readonly Fields[] = [
  { date: '2024-03-01', customer: '甲有限公司', product: '螺纹钢', weightKg: 28_017, amountFen: 11_456_151, mill: '沙钢' },
  { date: '2024-03-02', customer: '=乙有限公司', product: '线材', weightKg: 1000, amountFen: 400_000 },
  { date: '2024-03-03', customer: '丙<>&有限公司', product: '线材', weightKg: -500, amountFen: -200_001 },
  { date: '2024-03-04', customer: '丙<>&有限公司', product: '角钢', weightKg: 5, amountFen: 1 },
];

describe("a company's own form", () => {
  const out = filled(FORM, 'sales', LINES);
  const xml = strFromU8(unzipSync(out.bytes)['xl/worksheets/sheet2.xml'] as Uint8Array);

  it('holds the lines in its columns and units; what it has no column for is named', () => {
    const sheet = reading(out.bytes, '销售');
    expect(out.readsBack).toBe(true);
    expect(out.missing).toEqual(['mill']);
    expect(sheet.records.map(({ fields }) => fields)).toEqual(
      LINES.map((line) => Object.fromEntries(Object.entries(line).filter(([field]) => field !== 'mill'))),
    );
    expect(sheet.problems).toEqual([]);
  });

  it('keeps title, widths, heights, rules, checks and signatures, and moves what stood below', () => {
    for (const kept of [
      '<col min="2" max="2" width="36" customWidth="1"/>',
      '<row r="2" ht="30" customHeight="1">',
      '<pageSetup orientation="landscape"/>',
      '<mergeCell ref="A1:F1"/>',
      '<mergeCell ref="A8:D8"/>',
      '<autoFilter ref="A2:F7"/>',
      'sqref="D4:D7"',
      '<row r="7" ht="22.5" customHeight="1">',
    ])
      expect(xml).toContain(kept);
    expect(xml).not.toContain('B5:C5');
    expect(reading(out.bytes, '销售').skipped.at(-1)).toEqual({ row: 9, why: 'signature' });
    expect(strFromU8(unzipSync(out.bytes)['xl/workbook.xml'] as Uint8Array)).toContain('$A$1:$F$9');
  });

  it('adds its totals up anew, to the gram and the fen', () => {
    expect(xml).toContain('<f>SUM(E4:E7)</f><v>28522</v>');
    expect(reading(out.bytes, '销售').totals).toEqual([
      { row: 8, field: 'weightKg', stated: 28_522, computed: 28_522, agrees: true },
      { row: 8, field: 'amountFen', stated: 11_656_151, computed: 11_656_151, agrees: true },
    ]);
  });

  it('filled once more gives the new lines only, and shrinks', () => {
    const again = filled(out.bytes, 'sales', LINES.slice(0, 1));
    const sheet = reading(again.bytes, '销售');
    expect(sheet.records).toHaveLength(1);
    expect(sheet.totals.every(({ agrees }) => agrees)).toBe(true);
    expect(again.readsBack).toBe(true);
  });
});

describe('any ledger as a form for any other of its kind', () => {
  it.each(RECORD_KINDS)('%s: last year’s ledger takes this year’s records', (kind) => {
    const form = writeWorkbook([ledgerSheet(kind, trueRecords(kind, seededRandom(3), 40), 'zh-Hant')]);
    fc.assert(
      fc.property(anyRecords(kind), (records) => {
        const out = filled(form, kind, records);
        expect(out.readsBack).toBe(true);
        const sheet = reading(out.bytes, ledgerSheet(kind, [], 'zh-Hant').name);
        const known = records.map((record) =>
          Object.fromEntries(Object.entries(record).filter(([field]) => !out.missing.includes(field) && field !== 'ageing')),
        );
        expect(comparable(sheet.records.map(({ fields }) => fields))).toEqual(comparable(known));
      }),
      { numRuns: 25 },
    );
  });
});

it('a weight without a unit gets one in the format of its cells', () => {
  const form = xlsxFile({
    sheets: [{ name: '出库', xml: sheetXml(rowXml(1, ['日期', '客户名称', '品名', '重量', '单价']) + rowXml(2, ['制表：'])) }],
    styles: stylesXml([]),
  });
  const out = filled(form, 'sales', [
    { date: '2024-03-01', customer: '甲有限公司', product: '螺纹钢', weightKg: 3000, unitPriceFen: 400_000 },
    { date: '2024-03-01', customer: '乙有限公司', product: '螺纹钢', weightKg: 7, unitPriceFen: 99 },
  ]);
  expect(out.readsBack).toBe(true);
});

it('says why a form cannot be filled', () => {
  const stranger = xlsxFile({
    sheets: [{ name: '表', xml: sheetXml(rowXml(1, ['哪天', '谁家']) + rowXml(2, ['a', 'b'])) }],
    styles: stylesXml([]),
  });
  expect(fillTemplate(stranger, 'sales', LINES, 'en')).toEqual({ ok: false, error: 'no-table' });
  expect(fillTemplate(new TextEncoder().encode('日期,客户\n'), 'sales', LINES, 'en')).toEqual({ ok: false, error: 'not-xlsx' });
  expect(fillTemplate(new Uint8Array(0), 'sales', LINES, 'en')).toEqual({ ok: false, error: 'not-readable' });
});

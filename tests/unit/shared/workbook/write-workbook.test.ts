import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { read } from 'xlsx';
import { describe, expect, it } from 'vitest';
import { legalSheetNames } from '../../../../shared/workbook/write/sheet-names.ts';
import { writeWorkbook, type ColumnOut, type SheetOut } from '../../../../shared/workbook/write-workbook.ts';
import { firstSheet, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';

const COLUMNS: readonly ColumnOut[] = [
  { header: '客户名称', width: 32, kind: 'text' },
  { header: '件数', width: 8, kind: 'integer' },
  { header: '金额', width: 16, kind: 'money' },
  { header: '重量', width: 12, kind: 'tonnes' },
  { header: '占比', width: 8, kind: 'percent' },
  { header: '日期', width: 12, kind: 'date' },
];
const SHEET: SheetOut = {
  name: '销售',
  columns: COLUMNS,
  rows: [
    ['宁波某钢铁有限公司', 12, 123_456_789_01, 12_345, 0.0512, '2024-02-29'],
    ['000123', null, -1, 7, 1, '待定'],
  ],
  totals: ['合计', 12, 123_456_789_00, 12_352, null, null],
};

function xmlOf(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array(0));
}

describe('a written workbook', () => {
  const bytes = writeWorkbook([SHEET]);

  it('holds typed values: yuan from fen, tonnes from kilograms, dates as serials', () => {
    expect(valuesOf(firstSheet(workbookOf(bytes)))).toEqual([
      ['客户名称', '件数', '金额', '重量', '占比', '日期'],
      ['宁波某钢铁有限公司', 12, 123456789.01, 12.345, 0.0512, 45351],
      ['000123', null, -0.01, 0.007, 1, '待定'],
      ['合计', 12, 123456789, 12.352],
    ]);
  });

  it('is read the same by SheetJS, with its formats', () => {
    const sheet = read(bytes.slice(), { dense: true, cellNF: true }).Sheets['销售'];
    const row = sheet?.['!data']?.[1] ?? [];
    expect(row.map((cell) => cell?.w)).toEqual(['宁波某钢铁有限公司', '12', '123,456,789.01', '12.345', '5.12%', '2024-02-29']);
    expect(row.map((cell) => cell?.z)).toEqual(['@', '#,##0', '#,##0.00', '#,##0.000', '0.00%', 'yyyy-mm-dd']);
  });

  it('has a frozen bold header, widths and a filter over header and rows but not the totals', () => {
    const xml = xmlOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="1" max="1" width="32" customWidth="1"/>');
    expect(xml).toContain('<autoFilter ref="A1:F3"/>');
    const header = Number(/<c r="A1" s="(\d+)"/.exec(xml)?.[1]);
    const xf = [
      ...(xmlOf(bytes, 'xl/styles.xml')
        .split('<cellXfs')[1]
        ?.matchAll(/<xf [^>]*>/g) ?? []),
    ][header]?.[0];
    expect(xf).toContain('fontId="1"');
  });

  it('is the same bytes for the same content', () => {
    expect(writeWorkbook([SHEET])).toEqual(bytes);
  });

  it.each(["=cmd|' /C calc'!A0", '+1', '-5', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j a text, with the apostrophe of Excel', (text) => {
    const written = writeWorkbook([{ name: 'S', columns: [{ header: text, width: 9, kind: 'text' }], rows: [[text]] }]);
    const xml = xmlOf(written, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(firstSheet(workbookOf(written)).row(1)?.[0]).toMatchObject({ t: 's', v: text });
    const style = Number(/<c r="A2" s="(\d+)" t="s"/.exec(xml)?.[1]);
    const xf = [
      ...(xmlOf(written, 'xl/styles.xml')
        .split('<cellXfs')[1]
        ?.matchAll(/<xf [^>]*>/g) ?? []),
    ][style]?.[0];
    expect(xf).toContain('quotePrefix="1"');
    expect(read(written, { dense: true }).Sheets['S']?.['!data']?.[1]?.[0]).toMatchObject({ t: 's', v: text });
  });

  it('gives every text back, control characters and escapes included', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', 'a', '<', '&', '"', '\n', '\t', '\0', '\x1f', '_', 'x', '0', '𠮷', '\ufffe', ' '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer()), { maxLength: 5 }), (rows) => {
        const written = writeWorkbook([
          {
            name: 'S',
            columns: [
              { header: 'a', width: 9, kind: 'text' },
              { header: 'b', width: 9, kind: 'integer' },
            ],
            rows,
          },
        ]);
        const readBack = valuesOf(firstSheet(workbookOf(written))).slice(1);
        expect(readBack).toEqual(rows.map(([a, b]) => [a === '' ? null : a, b]));
      }),
    );
    expect(
      valuesOf(firstSheet(workbookOf(writeWorkbook([{ name: 'S', columns: [{ header: '_x0041_', width: 9, kind: 'text' }], rows: [] }])))),
    ).toEqual([['_x0041_']]);
  });

  it('writes money exactly for every amount of fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        const xml = xmlOf(
          writeWorkbook([{ name: 'S', columns: [{ header: 'a', width: 9, kind: 'money' }], rows: [[fen]] }]),
          'xl/worksheets/sheet1.xml',
        );
        const written = /<c r="A2" s="\d+"><v>([^<]*)<\/v>/.exec(xml)?.[1] ?? '';
        expect(written.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1')).toBe(String(fen).replace(/^-0$/, '0'));
      }),
    );
  });

  it('gives sheets legal and different names', () => {
    expect(legalSheetNames(['a/b:c', 'A/B:C', '', 'History', "'甲'", 'x'.repeat(40), 'x'.repeat(40)])).toEqual([
      'a_b_c',
      'A_B_C (2)',
      '_',
      'History_',
      '甲',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
  });

  it('writes an empty sheet and several sheets', () => {
    const book = workbookOf(writeWorkbook([{ name: '空', columns: [], rows: [] }, SHEET, { ...SHEET, name: '销售' }]));
    expect(book.sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['空', 0],
      ['销售', 4],
      ['销售 (2)', 4],
    ]);
  });
});

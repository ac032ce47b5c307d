import { strFromU8, unzipSync } from 'fflate';
import { read } from 'xlsx';
import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../../shared/workbook/annotate-workbook.ts';
import { encodedText, firstSheet, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';
import { sheetJsFile } from '../../../fixtures/builders/sheetjs-file.ts';
import { LEDGER_ROWS, rowXml, sheetXml, stylesXml, xlsxFile } from '../../../fixtures/builders/xlsx-file.ts';

const PROBLEMS = [
  { sheet: '台账', cell: 'C3', reason: '不是金额' },
  { sheet: '台账', cell: 'B3', reason: '名称不全' },
  { sheet: '台账', cell: 'C5', reason: '没有金额' },
];

function annotated(bytes: Uint8Array, problems = PROBLEMS): Uint8Array {
  const result = annotateWorkbook(bytes, '台账.csv', problems, '原因');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Fill colour of a cell, as SheetJS reads it. */
function fillOf(bytes: Uint8Array, sheet: string, row: number, column: number): string | undefined {
  const cell = read(bytes, { dense: true, cellStyles: true }).Sheets[sheet]?.['!data']?.[row]?.[column] as
    | { s?: { fgColor?: { rgb?: string } } }
    | undefined;
  return cell?.s?.fgColor?.rgb;
}

describe("the user's own .xlsx with reasons", () => {
  const styles = stylesXml(['yyyy"年"m"月"', '#,##0.00']);
  const rows =
    rowXml(1, ['客户台账']) +
    rowXml(2, ['编号', '名称', '余额'], ' spans="1:3"') +
    '<row r="3" ht="30" customHeight="1"><c r="A3" s="1"><v>45292</v></c><c r="B3" t="inlineStr"><is><t>甲</t></is></c><c r="C3" s="2"><v>5</v></c></row>' +
    rowXml(4, ['2', '乙', 6]);
  const bytes = xlsxFile({
    sheets: [
      { name: '封面', xml: sheetXml(LEDGER_ROWS) },
      {
        name: '台账',
        xml: sheetXml(
          rows,
          '<mergeCells><mergeCell ref="A1:C1"/></mergeCells><pageSetup orientation="landscape"/>',
          '<dimension ref="A1:C4"/><cols><col min="1" max="1" width="40"/></cols>',
        ),
      },
    ],
    styles,
    more: [{ name: 'xl/media/image1.png', data: 'picture' }],
  });
  const out = annotated(bytes);
  const sheet = workbookOf(out).sheets[1];

  it('has a column of reasons after the last one, with its title in the header row', () => {
    expect(sheet === undefined ? [] : valuesOf(sheet)).toEqual([
      ['客户台账'],
      ['编号', '名称', '余额', '原因'],
      [45292, '甲', 5, 'C3: 不是金额\nB3: 名称不全'],
      ['2', '乙', 6],
      [null, null, null, 'C5: 没有金额'],
    ]);
  });

  it('marks the cells in question, missing ones too, and no others', () => {
    const fills = [
      [2, 0],
      [2, 1],
      [2, 2],
      [3, 2],
      [4, 2],
    ].map(([row, column]) => fillOf(out, '台账', row as number, column as number));
    expect(fills).toEqual([undefined, 'FFFF00', 'FFFF00', undefined, 'FFFF00']);
  });

  it('keeps formats, heights, widths, merges, page setup, pictures and other sheets', () => {
    expect(sheet?.row(2)?.map((cell) => cell?.z)).toEqual(['yyyy"年"m"月"', 'General', '#,##0.00', '@']);
    const files = unzipSync(out);
    const before = unzipSync(bytes);
    const xml = strFromU8(files['xl/worksheets/sheet2.xml'] as Uint8Array);
    for (const kept of [
      'ht="30" customHeight="1"',
      '<col min="1" max="1" width="40"/>',
      '<mergeCell ref="A1:C1"/>',
      '<pageSetup orientation="landscape"/>',
      rowXml(4, ['2', '乙', 6]),
    ])
      expect(xml).toContain(kept);
    for (const same of ['xl/media/image1.png', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml', '[Content_Types].xml'])
      expect(files[same]).toEqual(before[same]);
    expect(xml).not.toContain('dimension');
  });

  it('is left as it is when nothing is wrong', () => {
    expect(valuesOf(firstSheet(workbookOf(annotated(bytes, []))))).toEqual(valuesOf(firstSheet(workbookOf(bytes))));
  });

  it('becomes a new workbook when its XML is not what programs write', () => {
    const odd = xlsxFile({
      sheets: [{ name: '台账', xml: sheetXml('<row><c t="inlineStr"><is><t>编号</t></is></c></row><row/><row><c/><c><v>1</v></c></row>') }],
      styles,
    });
    const marked = annotated(odd);
    expect(valuesOf(firstSheet(workbookOf(marked)))).toEqual([
      ['编号', null, '原因'],
      [],
      [null, 1, 'C3: 不是金额\nB3: 名称不全'],
      [],
      [null, null, 'C5: 没有金额'],
    ]);
    expect(fillOf(marked, '台账', 2, 1)).toBe('FFFF00');
  });
});

describe('another format comes back as .xlsx', () => {
  it('from .xls: the same cells, the column and the marks', () => {
    const out = annotated(
      sheetJsFile(
        {
          台账: [
            ['编号', '名称', '余额'],
            ['000123', '甲', 5],
            ['000124', '乙', true],
          ],
        },
        'biff8',
      ),
    );
    const book = workbookOf(out);
    expect(book.format).toBe('xlsx');
    expect(valuesOf(firstSheet(book)).slice(0, 3)).toEqual([
      ['编号', '名称', '余额', '原因'],
      ['000123', '甲', 5],
      ['000124', '乙', true, 'C3: 不是金额\nB3: 名称不全'],
    ]);
    expect(fillOf(out, '台账', 2, 2)).toBe('FFFF00');
  });

  it('from CSV: texts stay texts, formulas too', () => {
    const out = annotated(encodedText('编号,名称,余额\r\n000123,=1+1,5\r\n000124,乙公司,6\r\n', 'gb18030'));
    const sheet = firstSheet(workbookOf(out));
    expect(valuesOf(sheet).slice(0, 3)).toEqual([
      ['编号', '名称', '余额', '原因'],
      ['000123', '=1+1', '5'],
      ['000124', '乙公司', '6', 'C3: 不是金额\nB3: 名称不全'],
    ]);
    expect(strFromU8(unzipSync(out)['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain('<f>');
  });

  it('a file that cannot be read is refused, not written', () => {
    expect(annotateWorkbook(new Uint8Array(0), 'x.xlsx', [], '原因')).toEqual({
      ok: false,
      error: { code: 'empty-file', details: { bytes: 0 } },
    });
  });
});

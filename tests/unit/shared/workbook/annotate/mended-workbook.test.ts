import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../../../shared/workbook/annotate-workbook.ts';
import { annotatedSource } from '../../../../../shared/workbook/annotate/annotated-source.ts';
import type { CellReason } from '../../../../../shared/workbook/annotate/problem-marks.ts';
import { reasonColumn, REASON_HEADERS, rowsWithReason } from '../../../../../shared/workbook/annotate/reason-column.ts';
import type { AnnotatedSource } from '../../../../../shared/workbook/annotate/source-mark.ts';
import { encodedText, firstSheet, valuesOf, workbookOf } from '../../../../fixtures/builders/read-values.ts';
import { rowXml, sheetXml, stylesXml, xlsxFile } from '../../../../fixtures/builders/xlsx-file.ts';
import { textsOf } from '../../../house/texts.ts';

const SOURCE: AnnotatedSource = { file: '2019"台账" & 旧.xls', hash: 'ab'.repeat(32), sheets: ['台账'] };
const ROWS =
  rowXml(1, ['某某公司台账']) +
  rowXml(2, ['编号', '名称', '余额', '合计']) +
  '<row r="3"><c r="A3" s="1"><v>45292</v></c><c r="B3" t="inlineStr"><is><t>甲</t></is></c><c r="C3" s="2"><v>5</v></c><c r="D3"><f>C3*2</f><v>10</v></c></row>' +
  '<row r="4"><c r="B4" t="inlineStr"><is><t>乙</t></is></c><c r="C4" s="2"><v>6</v></c><c r="D4"><f t="shared" ref="D4:D5" si="0">C4*2</f><v>12</v></c></row>' +
  '<row r="5"><c r="B5" t="inlineStr"><is><t>丙</t></is></c><c r="D5"><f t="shared" si="0"/><v>0</v></c></row>';
const TAIL =
  '<autoFilter ref="A2:D5"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="C3:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B3:B5"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId9"/>';
const HEAD =
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="2"/></sheetView></sheetViews><cols><col min="2" max="2" width="40.5" customWidth="1"/></cols>';
const BYTES = xlsxFile({
  sheets: [{ name: '台账', xml: sheetXml(ROWS, TAIL, HEAD) }],
  styles: stylesXml(['yyyy"年"m"月"', '#,##0.00']),
  change: (parts) =>
    parts.map((part) =>
      part.name === 'xl/workbook.xml' && typeof part.data === 'string'
        ? {
            ...part,
            data: part.data.replace(
              '</workbook>',
              '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$2</definedName></definedNames><calcPr calcId="1"/></workbook>',
            ),
          }
        : part,
    ),
});

function annotated(bytes: Uint8Array, reasons: readonly CellReason[], source: AnnotatedSource = SOURCE): Uint8Array {
  const result = annotateWorkbook(bytes, '台账.csv', reasons, '原因', { source });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const reason = (cell: string, text = '不是数字'): CellReason => ({ sheet: '台账', cell, reason: text });
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array(0));

describe('an error workbook', () => {
  it('keeps formulas, widths, merges, filters, checks, conditional formats, panes and comments as they were', () => {
    const xml = partOf(annotated(BYTES, [reason('C4')]), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(HEAD);
    expect(xml).toContain(TAIL);
    expect(xml).toContain('<c r="D3"><f>C3*2</f><v>10</v></c>');
    expect(xml).toContain('<c r="D4"><f t="shared" ref="D4:D5" si="0">C4*2</f><v>12</v></c>');
    expect(xml).toContain('<c r="D5"><f t="shared" si="0"/><v>0</v></c>');
  });

  it('changes no style that was there, and marks a cell in its own number format', () => {
    const out = annotated(BYTES, [reason('C4')]);
    const before = partOf(BYTES, 'xl/styles.xml');
    const xfs = (xml: string): readonly string[] => /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(xml)?.[1]?.match(/<xf .*?\/>/g) ?? [];
    expect(xfs(partOf(out, 'xl/styles.xml')).slice(0, 3)).toEqual(xfs(before));
    expect(firstSheet(workbookOf(out)).row(3)?.[2]).toMatchObject({ v: 6, z: '#,##0.00' });
  });

  it('says what it was made of, beside the names that it has', () => {
    const out = annotated(BYTES, [reason('C4')]);
    expect(annotatedSource(out)).toEqual(SOURCE);
    expect(partOf(out, 'xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$2</definedName>');
    expect(annotatedSource(BYTES)).toBeNull();
    expect(annotatedSource(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBeNull();
  });

  it('says so after another format was rebuilt, and after Excel has written the name its own way', () => {
    const rebuilt = annotated(encodedText('编号,名称,余额\r\n1,甲,x\r\n', 'gb18030'), [reason('C2')]);
    expect(annotatedSource(rebuilt)).toEqual(SOURCE);
    const files = unzipSync(rebuilt);
    const excel = partOf(rebuilt, 'xl/workbook.xml').replace(/ localSheetId="0" hidden="1">/g, ' localSheetId="0" hidden="1" comment="">=');
    expect(annotatedSource(zipSync({ ...files, 'xl/workbook.xml': strToU8(excel) }))).toEqual(SOURCE);
  });

  it('holds any file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('台', 'a', '"', '&', '<', "'", '_x000D_', ' ', '🙂'), maxLength: 20 }), (file) => {
        expect(annotatedSource(annotated(BYTES, [reason('C4')], { ...SOURCE, file }))?.file).toBe(file);
      }),
      { numRuns: 40 },
    );
  });

  it('finds its rows again by their reasons, in whatever words', () => {
    const sheet = firstSheet(workbookOf(annotated(BYTES, [reason('C4'), reason('B5')])));
    expect(reasonColumn(sheet)).toEqual({ column: 4, headerRow: 1 });
    expect([...rowsWithReason(sheet)]).toEqual([3, 4]);
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const)
      expect(REASON_HEADERS.has(textsOf(locale).get('import.problems.column') ?? '')).toBe(true);
  });

  it('a column of causes that the ledger has of its own is none of reasons', () => {
    const own = xlsxFile({
      sheets: [{ name: '投诉', xml: sheetXml(rowXml(1, ['客户', '原因']) + rowXml(2, ['甲', '锈蚀'])) }],
      styles: stylesXml([]),
    });
    expect(reasonColumn(firstSheet(workbookOf(own)))).toBeNull();
  });

  it('annotated once more has one column of reasons, and only those that hold', () => {
    const again = annotated(annotated(BYTES, [reason('C4'), reason('B5')]), [reason('C5', '没有金额')], {
      ...SOURCE,
      hash: 'cd'.repeat(32),
    });
    expect(valuesOf(firstSheet(workbookOf(again))).map((row) => row.slice(4))).toEqual([[], ['原因'], [], [], ['C5: 没有金额']]);
    expect(annotatedSource(again)?.hash).toBe('cd'.repeat(32));
  });
});

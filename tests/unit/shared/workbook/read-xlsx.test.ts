import { describe, expect, it } from 'vitest';
import { firstSheet, refusalOf, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';
import { LEDGER_ROWS, rowXml, sheetXml, stylesXml, xlsxFile, type XlsxOptions } from '../../../fixtures/builders/xlsx-file.ts';
import type { GridCell, SheetGrid } from '../../../../shared/workbook/grid.ts';

function sheetOf(rows: string, options: Partial<XlsxOptions> & { readonly tail?: string; readonly head?: string } = {}): SheetGrid {
  return firstSheet(workbookOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(rows, options.tail, options.head) }], ...options })));
}

function cellOf(xml: string, options: Partial<XlsxOptions> = {}): GridCell | undefined {
  return sheetOf(`<row r="1">${xml}</row>`, options).row(0)?.[0];
}

describe('cells of a sheet', () => {
  it('keeps numbers, texts, booleans and errors apart', () => {
    expect(cellOf('<c r="A1"><v>1234.5</v></c>')).toEqual({ t: 'n', v: 1234.5, z: 'General' });
    expect(cellOf('<c r="A1" t="s"><v>1</v></c>', { texts: ['甲', ' 乙 '] })).toEqual({ t: 's', v: ' 乙 ', z: 'General' });
    expect(cellOf('<c r="A1" t="b"><v>1</v></c>')).toEqual({ t: 'b', v: true, z: 'General' });
    expect(cellOf('<c r="A1" t="e"><v>#N/A</v></c>')).toEqual({ t: 'e', v: 42, w: '#N/A', z: 'General' });
  });

  it('keeps number formats, among them the dates of Chinese Excel that no file spells out', () => {
    const styles = stylesXml(['yyyy"年"m"月"', 14, 31, 57]);
    const formats = [0, 1, 2, 3, 4].map((style) => cellOf(`<c r="A1" s="${style}"><v>45292</v></c>`, { styles })?.z);
    expect(formats).toEqual(['General', 'yyyy"年"m"月"', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"']);
  });

  it('gives a formula its cached value, and none when there is none', () => {
    expect(cellOf('<c r="A1"><f>B1*2</f><v>84</v></c>')).toEqual({ t: 'n', v: 84, z: 'General', f: 'B1*2' });
    const bare = cellOf('<c r="A1"><f>SUM(B1:B9)</f></c>');
    expect(bare).toMatchObject({ f: 'SUM(B1:B9)' });
    expect(bare?.v).toBeUndefined();
    expect(cellOf('<c r="A1"><f>SUM(B1:B9)</f><v/></c>')?.v).toBeUndefined();
    expect(cellOf('<c r="A1" t="str"><f>B1&amp;C1</f><v>甲乙</v></c>')).toEqual({ t: 's', v: '甲乙', z: 'General', f: 'B1&C1' });
  });

  it('leaves what is no number as the text that the file holds', () => {
    const values = ['1E400', 'NaN', 'Infinity', '0x1F', '1e3', '-0.5'].map((raw) => cellOf(`<c r="A1"><v>${raw}</v></c>`)?.v);
    expect(values).toEqual(['1E400', 'NaN', 'Infinity', '0x1F', 1000, -0.5]);
  });

  it('reports a shared string that is not there as an error cell', () => {
    const book = workbookOf(
      xlsxFile({ sheets: [{ name: 'S', xml: sheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>') }], texts: ['甲'] }),
    );
    expect(firstSheet(book).row(0)?.[0]).toMatchObject({ t: 'e', w: '#REF!' });
    expect(book.remarks).toContain('shared-string-missing');
  });

  it('joins the runs of rich text and leaves phonetic readings out', () => {
    const texts =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><rPr><b/></rPr><t>宁波</t></r><r><t xml:space="preserve"> 某</t></r><rPh sb="0" eb="1"><t>ニンポー</t></rPh></si><si/><si><t/></si><si><t>末</t></si></sst>';
    const shared = [0, 1, 2, 3].map((at) => cellOf(`<c r="A1" t="s"><v>${at}</v></c>`, { texts })?.v);
    expect(shared).toEqual(['宁波 某', '', '', '末']);
  });

  it('resolves entities and escapes once, not twice', () => {
    expect(cellOf('<c r="A1" t="str"><v>a&amp;lt;b&#x4e2d;&#22269;_x000D_&quot;</v></c>')?.v).toBe('a&lt;b中国\r"');
  });

  it('reads strict dates as serial numbers', () => {
    expect(cellOf('<c r="A1" t="d"><v>2024-01-01</v></c>')).toEqual({ t: 'n', v: 45292, z: 'yyyy-mm-dd' });
    expect(cellOf('<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>')?.v).toBe(45292.5);
  });
});

describe('rows of a sheet', () => {
  it('counts rows and cells itself when the file gives no references', () => {
    const sheet = sheetOf('<row><c><v>1</v></c><c/><c t="inlineStr"><is><t>甲</t></is></c></row><row><c><v>2</v></c></row>');
    expect(valuesOf(sheet)).toEqual([[1, null, '甲'], [2]]);
  });

  it('reads a sheet without rows as an empty one', () => {
    for (const data of ['<sheetData/>', '<sheetData />', '<sheetData></sheetData>']) {
      expect(
        firstSheet(workbookOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml('').replace('<sheetData></sheetData>', data) }] }))).rowCount,
      ).toBe(0);
    }
  });

  it('never believes the declared range', () => {
    const sheet = sheetOf(LEDGER_ROWS, { head: '<dimension ref="A1:XFD1048576"/>' });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 3]);
    expect(sheetOf(LEDGER_ROWS, { head: '<dimension ref="A1"/>' }).rowCount).toBe(3);
  });

  it('leaves rows beyond the sheet out and says so', () => {
    const rows = `<row r="0"><c r="A0"><v>1</v></c></row>${rowXml(1, ['甲'])}<row r="1048577"><c r="A1048577"><v>2</v></c></row><row r="99999999999"><c r="A99999999999"><v>3</v></c></row>`;
    const book = workbookOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(rows) }] }));
    expect(valuesOf(firstSheet(book))).toEqual([['甲']]);
    expect(book.remarks).toContain('rows-beyond-the-sheet');
  });

  it('says which rows are hidden, and reads them', () => {
    const sheet = sheetOf(rowXml(1, ['甲']) + rowXml(2, ['乙'], ' hidden="1"') + rowXml(4, ['丁'], ' hidden="0"'));
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(valuesOf(sheet)).toEqual([['甲'], ['乙'], [], ['丁']]);
  });

  it('reads any namespace prefix', () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    const sheet = firstSheet(workbookOf(xlsxFile({ sheets: [{ name: 'S', xml }] })));
    expect(valuesOf(sheet)).toEqual([[5, '甲']]);
    expect(sheet.merges).toHaveLength(1);
  });

  it('reads a part in another encoding by what it declares', () => {
    const plain = sheetXml(rowXml(1, ['abc']));
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...plain.replace('UTF-8', 'UTF-16').replace('abc', '客户')].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(valuesOf(firstSheet(workbookOf(xlsxFile({ sheets: [{ name: 'S', xml: utf16 }] }))))).toEqual([['客户']]);
  });

  it('refuses a sheet that ends in its rows', () => {
    const whole = sheetXml(LEDGER_ROWS);
    for (const cut of [whole.indexOf('</sheetData>'), whole.indexOf('宁波'), whole.indexOf('<sheetData>')]) {
      expect(refusalOf(xlsxFile({ sheets: [{ name: 'S', xml: whole.slice(0, cut) }] })).code).toBe('damaged');
    }
  });

  it('answers at once for 400,000 rows that are never closed', () => {
    expect(refusalOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml('<row r="1" '.repeat(400_000)) }] })).code).toBe('damaged');
  });

  it('refuses more cells than the limit, gaps included', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `<row r="${at + 1}"><c r="ALK${at + 1}"><v>1</v></c></row>`).join('');
    const bytes = xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(rows) }] });
    expect(workbookOf(bytes).sheets).toHaveLength(1);
    expect(refusalOf(bytes, { limits: { cells: 10_000 } })).toMatchObject({ code: 'too-many-cells', details: { limit: 10_000 } });
  });

  it('finds rows across the edges of inflated chunks', () => {
    // Noise keeps deflate from shrinking the rows, so that the part is inflated in many chunks.
    let seed = 7;
    const noise = (): string => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff).toString(36);
    const rows = Array.from({ length: 6000 }, (_, at) => [`${noise()}钢${noise()}`, at, noise()]);
    const sheet = sheetOf(rows.map((row, at) => rowXml(at + 1, row)).join(''));
    expect(valuesOf(sheet)).toEqual(rows);
  });
});

describe('the workbook around the sheets', () => {
  it('keeps names literally, also doubled and dangerous ones, and their states', () => {
    const xml = sheetXml(LEDGER_ROWS);
    const names = ['__proto__', '同名', '同名', '../../etc', 'x'.repeat(120)];
    const book = workbookOf(
      xlsxFile({
        sheets: [
          ...names.map((name) => ({ name, xml })),
          { name: '旧数据', xml, state: 'hidden' as const },
          { name: '系统', xml, state: 'veryHidden' as const },
        ],
      }),
    );
    expect(book.sheets.map(({ name }) => name)).toEqual([...names, '旧数据', '系统']);
    expect(book.sheets.map(({ state }) => state).slice(-3)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(book.sheets.every(({ rowCount }) => rowCount === 3)).toBe(true);
  });

  it('says which epoch dates count from', () => {
    expect(sheetOf(LEDGER_ROWS, { date1904: true }).date1904).toBe(true);
    expect(sheetOf(LEDGER_ROWS).date1904).toBe(false);
  });

  it('clips a merge of the whole sheet to the cells in use', () => {
    const sheet = sheetOf(LEDGER_ROWS, {
      tail: '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="Z99:ZZ200"/><mergeCell ref="nonsense"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 2 }]);
  });

  it('stops believing merges that cover the sheet over and over', () => {
    const merges = '<mergeCell ref="A1:C3"/>'.repeat(100_000);
    const book = workbookOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(LEDGER_ROWS, `<mergeCells>${merges}</mergeCells>`) }] }));
    expect(firstSheet(book).merges.length).toBeLessThanOrEqual(4);
    expect(book.remarks).toContain('merges-ignored');
  });

  it('refuses entity declarations in any part', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(refusalOf(xlsxFile({ sheets: [{ name: 'S', xml: bomb + sheetXml(LEDGER_ROWS).slice(38) }] }))).toMatchObject({
      code: 'hostile-content',
    });
    expect(
      refusalOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(LEDGER_ROWS) }], texts: `${bomb}<sst><si><t>&b;</t></si></sst>` })).code,
    ).toBe('hostile-content');
  });

  it('hands what it does not know to SheetJS: comments between the rows', () => {
    const sheet = sheetOf(`<!-- made by hand -->${LEDGER_ROWS}`);
    expect(valuesOf(sheet)[1]).toEqual(['000123', '宁波某钢铁有限公司', 1234.5]);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../../../../shared/workbook/fill-workbook.ts';
import type { SheetFill } from '../../../../../shared/workbook/fill/sheet-fill.ts';
import { firstSheet, valuesOf, workbookOf } from '../../../../fixtures/builders/read-values.ts';
import { rowXml, sheetXml, stylesXml, xlsxFile } from '../../../../fixtures/builders/xlsx-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FILL: SheetFill = {
  sheet: '表',
  from: 1,
  to: 2,
  rows: [
    [
      { column: 0, is: 'text', value: '=甲' },
      { column: 1, is: 'number', value: '1.50' },
      { column: 2, is: 'date', value: '45292' },
    ],
    [{ column: 0, is: 'text', value: '<乙>' }],
    [{ column: 1, is: 'number', value: '2', format: '0"吨"' }],
  ],
  totalRows: [2],
  sums: new Map([[1, '3.50']]),
};
const ROWS =
  rowXml(1, ['名称', '重量', '日期']) +
  '<row r="2" hidden="1" ht="20"><c r="A2" s="1" t="inlineStr"><is><t>旧</t></is></c><c r="B2" s="2"><v>9</v></c><c r="C2" s="2"/></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>合计</t></is></c><c r="B3" s="2"><f>SUM(B2)</f><v>9</v></c><c r="C3"><f>TODAY()</f><v>1</v></c></row>' +
  '<row r="5"><c r="A5"><f>B3*2</f><v>18</v></c></row>';

function parts(bytes: Uint8Array | null): (name: string) => string {
  if (bytes === null) throw new Error('not filled');
  const files = unzipSync(bytes);
  return (name) => strFromU8(files[name] ?? new Uint8Array(0));
}

describe('new rows in somebody’s own workbook', () => {
  const bytes = xlsxFile({
    sheets: [
      {
        name: '表',
        xml: sheetXml(
          ROWS,
          '<hyperlinks><hyperlink ref="A2" location="x"/><hyperlink ref="A5" location="y"/></hyperlinks><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        ),
      },
    ],
    styles: stylesXml(['@', '#,##0.000']),
    more: [
      {
        name: 'xl/calcChain.xml',
        data: '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/></calcChain>',
      },
      {
        name: 'xl/tables/table1.xml',
        data: '<table ref="A1:C2" displayName="T"><autoFilter ref="A1:C2"/><tableColumns count="3"/></table>',
      },
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
      },
    ],
    change: (all) =>
      all.map((part) => {
        if (part.name === 'xl/_rels/workbook.xml.rels' && typeof part.data === 'string')
          return {
            ...part,
            data: part.data.replace(
              '</Relationships>',
              `<Relationship Id="rC" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
            ),
          };
        if (part.name === '[Content_Types].xml' && typeof part.data === 'string')
          return {
            ...part,
            data: part.data.replace(
              '</Types>',
              '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
            ),
          };
        return part;
      }),
  });
  const out = fillWorkbook(bytes, FILL);
  const part = parts(out);
  const sheet = firstSheet(workbookOf(out ?? new Uint8Array(0)));

  it('stand where the old ones stood, in their look, and are not hidden', () => {
    expect(valuesOf(sheet)).toEqual([['名称', '重量', '日期'], ['=甲', 1.5, 45_292], ['<乙>'], [null, 2], ['合计', 3.5], [], [18]]);
    expect(sheet.hiddenRows.size).toBe(0);
    expect(part('xl/worksheets/sheet1.xml')).toContain('<row r="2" ht="20">');
  });

  it('have formats in which they can be read: a day as a day, a unit where one is asked for', () => {
    expect(sheet.row(1)?.map((cell) => cell?.z)).toEqual(['@', '#,##0.000', 'yyyy-mm-dd']);
    expect(sheet.row(3)?.[1]?.z).toBe('0"吨"');
    expect(part('xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('sums are those of the new rows; formulas that moved leave their values, in totals nothing', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f>SUM(B2:B4)</f><v>3.50</v>');
    expect(xml).not.toContain('TODAY');
    expect(xml).toContain('<c r="A7"><v>18</v></c>');
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('tables and links follow, links of old rows are gone, and the chain of formulas is left to be made anew', () => {
    expect(part('xl/tables/table1.xml')).toContain('<table ref="A1:C4" displayName="T"><autoFilter ref="A1:C4"/>');
    expect(part('xl/worksheets/sheet1.xml')).toContain('<hyperlinks><hyperlink ref="A7" location="y"/></hyperlinks>');
    for (const name of ['xl/calcChain.xml', '[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(part(name)).not.toContain('calcChain');
  });
});

it('reads and writes sheets whose XML has prefixes', () => {
  const prefixed = sheetXml(ROWS)
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=');
  const out = fillWorkbook(xlsxFile({ sheets: [{ name: '表', xml: prefixed }], styles: stylesXml(['@', '0.0']) }), FILL);
  expect(valuesOf(firstSheet(workbookOf(out ?? new Uint8Array(0))))[1]).toEqual(['=甲', 1.5, 45_292]);
});

it('leaves alone what it does not know for certain', () => {
  const odd = xlsxFile({ sheets: [{ name: '表', xml: sheetXml('<row><c><v>1</v></c></row>') }], styles: stylesXml([]) });
  expect(fillWorkbook(odd, FILL)).toBeNull();
  expect(fillWorkbook(odd, { ...FILL, sheet: '没有' })).toBeNull();
  expect(fillWorkbook(new Uint8Array([1, 2, 3]), FILL)).toBeNull();
});

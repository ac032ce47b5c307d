import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_LIMITS } from '../../../../../shared/workbook/read-limits.ts';
import { readXlsxSheets } from '../../../../../shared/workbook/xlsx/read-xlsx.ts';
import { readAtOnce } from '../../../../../shared/workbook/zip/part-request.ts';
import { openZipPackage, type ZipPackage } from '../../../../../shared/workbook/zip/zip-package.ts';
import { valuesOf } from '../../../../fixtures/builders/read-values.ts';
import { rowXml, sheetXml, stylesXml, xlsxFile } from '../../../../fixtures/builders/xlsx-file.ts';

/** The same package whose parts come in chunks of these sizes, again and again. */
function inChunksOf(sizes: readonly number[], zip: ZipPackage): ZipPackage {
  return {
    ...zip,
    stream: (name, onChunk) => {
      const all = zip.read(name);
      for (let at = 0, n = 0; at < all.length; n++) {
        const size = sizes[n % sizes.length] as number;
        onChunk(all.slice(at, at + size));
        at += size;
      }
    },
  };
}

function read(zip: ZipPackage): unknown {
  const remarks = new Set<string>();
  const sheets = readAtOnce(readXlsxSheets(zip, 'xl/workbook.xml', DEFAULT_READ_LIMITS, remarks));
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      row: null,
      cells: Array.from({ length: sheet.rowCount }, (_, at) => sheet.row(at)),
      values: valuesOf(sheet),
    })),
    remarks: [...remarks],
  };
}

const ROWS =
  rowXml(1, ['客户编号', '<b>'.replace('<', '&lt;'), 1234.5], ' spans="1:3" ht="15"') +
  '<row r="3" hidden="1"/><row r="4"><c r="A4" s="1"><f>B1*2</f><v>84</v></c><c r="D4" t="s"><v>1</v></c><c r="F4" t="inlineStr"><is><r><t>宁</t></r><r><t>波</t></r></is></c></row>' +
  '<row r="9"><c r="B9" t="b"><v>1</v></c><c r="C9" t="e"><v>#N/A</v></c><c r="D9" t="str"><f>A1&amp;"x"</f><v>甲x</v></c><c r="E9" t="d"><v>2024-01-01</v></c><c r="F9"><v>1E400</v></c></row>';
const TEXTS =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>首</t></si><si><r><t>二</t></r><r><t xml:space="preserve"> 段</t></r></si><si/></sst>';
const bytes = xlsxFile({
  sheets: [
    {
      name: '台账',
      xml: sheetXml(ROWS, '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>', '<cols><col min="1" max="3"/></cols>'),
    },
    { name: '空', xml: sheetXml('') },
  ],
  texts: TEXTS,
  styles: stylesXml(['0.00']),
});

describe('a sheet and its texts, wherever chunks are cut', () => {
  const whole = read(openZipPackage(bytes, DEFAULT_READ_LIMITS));

  it('are the same byte by byte', () => {
    expect(read(inChunksOf([1], openZipPackage(bytes, DEFAULT_READ_LIMITS)))).toEqual(whole);
  });

  it('are the same in chunks of any sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        expect(read(inChunksOf(sizes, openZipPackage(bytes, DEFAULT_READ_LIMITS)))).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sheet whose XML is longer than 512 MiB', () => {
  it('is read to its last row, a chunk at a time', () => {
    const encoder = new TextEncoder();
    const rows = encoder.encode(`<row ht="${'0'.repeat(1500)}"><c><v>1.5</v></c></row>`.repeat(1000));
    const count = Math.ceil((513 * 1024 * 1024) / rows.length);
    const plain = openZipPackage(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml('') }] }), DEFAULT_READ_LIMITS);
    const zip: ZipPackage = {
      ...plain,
      stream: (_, onChunk) => {
        onChunk(encoder.encode('<worksheet><sheetData>'));
        for (let at = 0; at < count; at += 1) onChunk(rows);
        onChunk(encoder.encode('<row><c><v>7</v></c></row></sheetData></worksheet>'));
      },
    };
    const before = process.memoryUsage().rss;
    const [sheet] = readAtOnce(readXlsxSheets(zip, 'xl/workbook.xml', DEFAULT_READ_LIMITS, new Set()));
    expect([sheet?.rowCount, sheet?.row(0)?.[0]?.v, sheet?.row(count * 1000)?.[0]?.v]).toEqual([count * 1000 + 1, 1.5, 7]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('rows of a sheet held as typed arrays', () => {
  it('give the same cells however often and in whatever order they are asked for', () => {
    const count = 3000;
    const rows = Array.from({ length: count }, (_, at) => (at % 7 === 3 ? '' : rowXml(at + 1, [at, `第${at}行`, at / 8]))).join('');
    const zip = openZipPackage(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(rows) }] }), DEFAULT_READ_LIMITS);
    const [sheet] = readAtOnce(readXlsxSheets(zip, 'xl/workbook.xml', DEFAULT_READ_LIMITS, new Set()));
    const expected = (at: number): unknown => (at % 7 === 3 || at >= count ? undefined : [at, `第${at}行`, at / 8]);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.nat(count + 10),
            fc.integer({ min: 0, max: 9 }).map((n) => n * 256),
          ),
        ),
        (places) => {
          for (const at of places) expect(sheet?.row(at)?.map((cell) => cell?.v)).toEqual(expected(at));
        },
      ),
    );
    expect(sheet?.row(-1)).toBeUndefined();
  });

  it('cost nothing for the rows between two that are far apart', () => {
    const rows = rowXml(1, ['甲']) + rowXml(1_048_576, ['乙']);
    const sheets = Array.from({ length: 200 }, (_, at) => ({ name: `S${at}`, xml: sheetXml(rows) }));
    const zip = openZipPackage(xlsxFile({ sheets }), DEFAULT_READ_LIMITS);
    const before = process.memoryUsage().arrayBuffers;
    const grids = readAtOnce(readXlsxSheets(zip, 'xl/workbook.xml', DEFAULT_READ_LIMITS, new Set()));
    expect(grids.map((grid) => [grid.rowCount, grid.row(1_048_575)?.[0]?.v])).toEqual(grids.map(() => [1_048_576, '乙']));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });
});

import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../shared/workbook/zip/crc-32.ts';
import { joined, zipFile } from '../../../fixtures/builders/zip-file.ts';
import { firstSheet, refusalOf, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';
import { LEDGER_ROWS, sheetXml, xlsxFile, type XlsxOptions } from '../../../fixtures/builders/xlsx-file.ts';

const SHEETS = [{ name: '台账', xml: sheetXml(LEDGER_ROWS) }];
const SHEET_PART = 'xl/worksheets/sheet1.xml';

function withPart(name: string, change: (part: NonNullable<ReturnType<NonNullable<XlsxOptions['change']>>>[number]) => object): Uint8Array {
  return xlsxFile({ sheets: SHEETS, change: (parts) => parts.map((part) => (part.name === name ? { ...part, ...change(part) } : part)) });
}

describe('a zip is measured while it is inflated', () => {
  it('computes the checksum of the zip format', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    const long = new TextEncoder().encode('钢材台账'.repeat(50));
    expect(crc32(long.subarray(7), crc32(long.subarray(0, 7)))).toBe(crc32(long));
  });

  it('reads the three rows of a plain file, stored or deflated, and with junk in front', () => {
    const plain = valuesOf(firstSheet(workbookOf(xlsxFile({ sheets: SHEETS }))));
    expect(plain).toEqual([
      ['客户编号', '客户名称', '余额'],
      ['000123', '宁波某钢铁有限公司', 1234.5],
      ['000124', '無錫某金屬材料有限公司', 0],
    ]);
    const stored = xlsxFile({ sheets: SHEETS, change: (parts) => parts.map((part) => ({ ...part, stored: true })) });
    expect(valuesOf(firstSheet(workbookOf(stored)))).toEqual(plain);
    const junk = xlsxFile({ sheets: SHEETS, junk: new TextEncoder().encode('X-Mail-Gateway: scanned\r\n\r\n') });
    expect(valuesOf(firstSheet(workbookOf(junk)))).toEqual(plain);
  });

  it('takes backslashes, leading slashes and climbing names as names only', () => {
    const bytes = xlsxFile({
      sheets: SHEETS,
      more: [{ name: '../../etc/passwd', data: 'x' }],
      change: (parts) => parts.map((part, at) => ({ ...part, name: at % 2 === 0 ? part.name.replaceAll('/', '\\') : `/${part.name}` })),
    });
    expect(firstSheet(workbookOf(bytes)).rowCount).toBe(3);
  });

  it('refuses a part that declares more than the limit before inflating anything', () => {
    const bytes = withPart(SHEET_PART, () => ({ says: { size: 1100 * 1024 * 1024 } }));
    expect(refusalOf(bytes)).toMatchObject({ code: 'too-large-inflated' });
  });

  it('stops a part that grows past what it declares', () => {
    const bytes = withPart(SHEET_PART, () => ({ data: ' '.repeat(5_000_000), says: { size: 100 } }));
    expect(refusalOf(bytes)).toEqual({ code: 'damaged', details: { part: SHEET_PART, why: 'size' } });
  });

  it('counts all parts against one limit', () => {
    const bytes = xlsxFile({
      sheets: [
        { name: 'a', xml: sheetXml(LEDGER_ROWS, `<!-- ${'x'.repeat(60_000)} -->`) },
        { name: 'b', xml: sheetXml(LEDGER_ROWS, `<!-- ${'y'.repeat(60_000)} -->`) },
      ],
    });
    expect(workbookOf(bytes, 'x', { limits: { inflatedBytes: 200_000 } }).sheets).toHaveLength(2);
    expect(refusalOf(bytes, { limits: { inflatedBytes: 100_000 } })).toMatchObject({
      code: 'too-large-inflated',
      details: { limit: 100_000 },
    });
  });

  it('refuses a wrong checksum, in a sheet and in the first entry', () => {
    expect(refusalOf(withPart(SHEET_PART, () => ({ says: { crc: 1 } })))).toEqual({
      code: 'damaged',
      details: { part: SHEET_PART, why: 'crc' },
    });
    expect(refusalOf(withPart('[Content_Types].xml', () => ({ says: { crc: 1 } }))).code).toBe('damaged');
  });

  it('refuses an archive cut in half, with too many entries, a doubled name, or encrypted', () => {
    const good = xlsxFile({ sheets: SHEETS });
    expect(refusalOf(good.subarray(0, good.length / 2)).code).toBe('damaged');
    expect(refusalOf(good, { limits: { entries: 3 } })).toMatchObject({ code: 'too-large-inflated', details: { limit: 3 } });
    expect(refusalOf(xlsxFile({ sheets: SHEETS, more: [{ name: SHEET_PART, data: 'twice' }] })).code).toBe('damaged');
    expect(refusalOf(withPart(SHEET_PART, () => ({ says: { flags: 1 } }))).code).toBe('password-protected');
  });

  it('never crashes on a file with any one byte changed', () => {
    const good = xlsxFile({ sheets: SHEETS });
    for (let at = 0; at < good.length; at += 7) {
      const bad = good.slice();
      bad[at] = (bad[at] as number) ^ 0x55;
      expect(() => {
        try {
          workbookOf(bad);
        } catch (cause) {
          if (!(cause instanceof Error) || !cause.message.startsWith('refused')) throw cause;
        }
      }).not.toThrow();
    }
  });
});

describe('an archive is told by its parts', () => {
  it('names a Word document, an archive of files and an empty archive', () => {
    expect(
      refusalOf(
        zipFile([
          { name: '[Content_Types].xml', data: '<Types/>' },
          { name: 'word/document.xml', data: '<w/>' },
        ]),
      ).code,
    ).toBe('word-document');
    expect(refusalOf(zipFile([{ name: 'inner.zip', data: zipFile([{ name: 'a', data: 'b' }]) }]))).toEqual({
      code: 'archive-of-files',
      details: { files: 1 },
    });
    expect(refusalOf(zipFile([])).code).toBe('not-a-workbook');
  });

  it('refuses a workbook without its list of sheets, without sheets, or without the part of a sheet', () => {
    const without = (name: string): Uint8Array =>
      xlsxFile({ sheets: SHEETS, change: (parts) => parts.filter((part) => part.name !== name) });
    expect(refusalOf(without('xl/workbook.xml')).code).toBe('damaged');
    expect(refusalOf(without(SHEET_PART))).toEqual({ code: 'damaged', details: { part: SHEET_PART, why: 'missing' } });
    expect(refusalOf(xlsxFile({ sheets: [] })).code).toBe('no-sheets');
  });

  it('says that macros were left alone and that outside links were not followed', () => {
    const macros = workbookOf(xlsxFile({ sheets: SHEETS, more: [{ name: 'xl/vbaProject.bin', data: 'not a macro' }] }));
    expect(macros.format).toBe('xlsm');
    expect(macros.remarks).toContain('macros-ignored');
    const links = workbookOf(xlsxFile({ sheets: SHEETS, more: [{ name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' }] }));
    expect(links.remarks).toContain('external-links');
  });

  it('joins pieces in order', () => {
    expect([...joined([Uint8Array.of(1), Uint8Array.of(2, 3)])]).toEqual([1, 2, 3]);
  });
});

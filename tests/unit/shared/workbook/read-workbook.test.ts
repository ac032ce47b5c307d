import { utils, write } from 'xlsx';
import { describe, expect, it } from 'vitest';
import { biff4File } from '../../../fixtures/builders/biff4-file.ts';
import { encodedText, firstSheet, refusalOf, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';
import { sheetJsFile } from '../../../fixtures/builders/sheetjs-file.ts';
import { LEDGER_ROWS, sheetXml, xlsxFile } from '../../../fixtures/builders/xlsx-file.ts';

const ROWS = [
  ['客户编号', '客户名称', '余额'],
  ['000123', '宁波某钢铁有限公司', 1234.5],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file is what its bytes say, whatever its name', () => {
  it.each(['xlsx', 'xls', 'csv', 'txt', ''])('reads an .xlsx that is called ledger.%s', (ending) => {
    expect(workbookOf(xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(LEDGER_ROWS) }] }), `ledger.${ending}`).format).toBe('xlsx');
  });

  it.each(['biff8', 'xlsb', 'ods'] as const)('reads %s as it was written', (bookType) => {
    const book = workbookOf(sheetJsFile({ 客户台账: ROWS }, bookType), 'ledger.xlsx');
    expect(book.format).toBe(bookType === 'biff8' ? 'xls' : bookType);
    expect(firstSheet(book).name).toBe('客户台账');
    expect(valuesOf(firstSheet(book))).toEqual(ROWS);
  });

  it('reads hidden rows, merges and sheet states of .xls and .xlsb', () => {
    const sheet = utils.aoa_to_sheet([['甲'], ['乙'], ['丙']]);
    sheet['!rows'] = [{}, { hidden: true }, {}];
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['封面']]), '封面');
    utils.book_append_sheet(book, sheet, '旧');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    for (const bookType of ['biff8', 'xlsb'] as const) {
      const read = workbookOf(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)).sheets[1];
      expect(read?.state).toBe('hidden');
      expect(read?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
      if (bookType === 'xlsb') expect([...(read?.hiddenRows ?? [])]).toEqual([1]);
    }
  });

  it('reads a bare BIFF4 stream in GBK, and mends it when its declared code page is Western', () => {
    const rows = [
      ['客户编号', '客户名称'],
      ['000123', '宁波某钢铁有限公司'],
    ];
    const told = workbookOf(biff4File(rows, 936));
    expect([told.format, told.remarks]).toEqual(['xls', []]);
    expect(valuesOf(firstSheet(told))).toEqual(rows);
    const untold = workbookOf(biff4File(rows, 1252));
    expect(valuesOf(firstSheet(untold))).toEqual(rows);
    expect(untold.remarks).toContain('wrong-code-page-mended');
  });

  it('reads a web page of tables in GBK as texts', () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><table><tr><td colspan=2>客户台账</td></tr><tr><td>000123</td><td>宁波某公司</td></tr></table></body></html>';
    const book = workbookOf(encodedText(page, 'gb18030'), 'ledger.xls');
    expect([book.format, book.encoding]).toEqual(['html', 'gb18030']);
    expect(valuesOf(firstSheet(book))[1]).toEqual(['000123', '宁波某公司']);
    expect(firstSheet(book).textOnly).toBe(true);
  });

  it('reads a single-file web page', () => {
    const html = Buffer.from('<table><tr><td>客户</td><td>余额</td></tr><tr><td>甲</td><td>001</td></tr></table>').toString('base64');
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--b1--\r\n`;
    expect(valuesOf(firstSheet(workbookOf(utf8(mail), 'ledger.xls')))).toEqual([
      ['客户', '余额'],
      ['甲', '001'],
    ]);
    expect(refusalOf(utf8('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello')).code).toBe('web-archive');
  });

  it('reads the XML that Excel 2003 wrote, and no other', () => {
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="台账"><Table><Row><Cell><Data ss:Type="String">甲</Data></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row></Table></Worksheet></Workbook>';
    const book = workbookOf(utf8(xml));
    expect(book.format).toBe('spreadsheetml');
    expect(valuesOf(firstSheet(book))).toEqual([['甲', 5]]);
    expect(refusalOf(utf8(xml.replace('?>', '?><!DOCTYPE Workbook [<!ENTITY a "a">]>'))).code).toBe('hostile-content');
    expect(refusalOf(utf8('<?xml version="1.0"?><invoice/>'))).toMatchObject({ code: 'not-a-workbook', details: { found: 'xml' } });
  });

  it('reads a .dbf with its Chinese code page', () => {
    const bytes = sheetJsFile({ Sheet1: [['MC'], ['宁波某钢铁']] }, 'dbf', 936);
    const book = workbookOf(bytes, 'ledger.dbf');
    expect(book.format).toBe('dbf');
    expect(valuesOf(firstSheet(book)).flat()).toContain('宁波某钢铁');
  });
});

describe('what cannot be a ledger is refused with a reason', () => {
  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
    ['gzip', [0x1f, 0x8b, 0x08, 0x00]],
  ])('a %s', (found, start) => {
    expect(refusalOf(Uint8Array.from([...start, ...Array.from({ length: 100 }, (_, n) => n)]))).toEqual({
      code: 'not-a-workbook',
      details: { found },
    });
  });

  it('nothing, zeros, or a mark alone', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(65_536), utf8('\ufeff'), utf8('\ufeff\r\n\r\n')])
      expect(refusalOf(bytes).code).toBe('empty-file');
  });

  it('the owner file that Excel leaves beside an open workbook', () => {
    const owner = new Uint8Array(165);
    owner.set([4, ...utf8('User')]);
    owner.set([4, 0, ...[...'User'].flatMap((c) => [c.charCodeAt(0), 0])], 54);
    expect(refusalOf(owner).code).toBe('owner-lock-file');
  });

  it('a compound file with a password, with a letter, or with noise in it', () => {
    const named = (name: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      const view = new DataView(bytes.buffer);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      view.setUint16(30, 9, true);
      view.setUint32(48, 1, true);
      view.setUint32(76, 0, true);
      view.setUint32(512 + 4, 0xfffffffe, true);
      [...name].forEach((c, at) => view.setUint16(1024 + at * 2, c.charCodeAt(0), true));
      view.setUint16(1024 + 64, (name.length + 1) * 2, true);
      bytes[1024 + 66] = 2;
      return bytes;
    };
    expect(refusalOf(named('EncryptionInfo')).code).toBe('password-protected');
    expect(refusalOf(named('WordDocument')).code).toBe('word-document');
    expect(refusalOf(named('Workbook')).code).toBe('damaged');
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
    noise.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(['damaged', 'not-a-workbook']).toContain(refusalOf(noise).code);
  });

  it('an .xls with a byte changed every 97 bytes', () => {
    const bytes = sheetJsFile({ S: Array.from({ length: 60 }, () => ROWS[1] as unknown[]) }, 'biff8');
    for (let at = 600; at < bytes.length; at += 97) bytes[at] = (bytes[at] as number) ^ 0xff;
    expect(refusalOf(bytes).code).toBe('damaged');
  });
});

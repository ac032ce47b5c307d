import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../../../../shared/workbook/text/parse-delimited.ts';
import { encodedText, firstSheet, refusalOf, valuesOf, workbookOf } from '../../../fixtures/builders/read-values.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const SIMPLIFIED = '客户编号,客户名称,联系人,余额\r\n000123,宁波某钢铁有限公司,张某,"1,234.50"\r\n';
const TRADITIONAL = '客戶編號,客戶名稱,聯絡人,餘額\r\n000123,臺北某鋼鐵股份有限公司,張某,"1,234.50"\r\n';

function sixteen(text: string, little: boolean, mark: boolean): Uint8Array {
  return Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );
}

describe('the encoding of a text file', () => {
  it.each([
    ['utf-8', utf8(SIMPLIFIED)],
    ['utf-8', utf8(`\ufeff${SIMPLIFIED}`)],
    ['utf-16le', sixteen(SIMPLIFIED, true, true)],
    ['utf-16be', sixteen(SIMPLIFIED, false, true)],
    ['utf-16le', sixteen('id,name,balance\r\n000123,甲,1\r\n', true, false)],
    ['gb18030', encodedText(SIMPLIFIED, 'gb18030')],
  ])('is told as %s', (encoding, bytes) => {
    const book = workbookOf(bytes);
    expect(book.encoding).toBe(encoding);
    expect(valuesOf(firstSheet(book))[1]?.[0]).toBe('000123');
  });

  it('is told as Big5, and Big5 with the characters of Hong Kong', () => {
    const book = workbookOf(encodedText(TRADITIONAL, 'big5'));
    expect(book.encoding).toBe('big5');
    expect(valuesOf(firstSheet(book))[1]).toEqual(['000123', '臺北某鋼鐵股份有限公司', '張某', '1,234.50']);
    const hongKong = encodedText('客戶名稱,地址\r\n某鋼鐵公司,深水埗新邨路\r\n', 'big5');
    expect(valuesOf(firstSheet(workbookOf(hongKong)))[1]).toEqual(['某鋼鐵公司', '深水埗新邨路']);
  });

  it('is asked for when it is Japanese or nothing known, with candidates, and can be given', () => {
    const japanese = encodedText('取引先コード,取引先名称,残高\r\n001,テスト鋼材株式会社,1000\r\n', 'shift_jis');
    expect(refusalOf(japanese)).toMatchObject({ code: 'unknown-encoding', details: { candidates: expect.stringMatching(/^shift_jis/) } });
    expect(valuesOf(firstSheet(workbookOf(japanese, 'x.csv', { encoding: 'shift_jis' })))[1]?.[1]).toBe('テスト鋼材株式会社');
    expect(refusalOf(Uint8Array.from([0x41, 0x2c, 0xe9, 0x0a, 0xe8, 0x2c, 0xe0, 0x0a])).code).toBe('unknown-encoding');
    expect(refusalOf(utf8(SIMPLIFIED), { encoding: 'klingon' }).code).toBe('unknown-encoding');
  });

  it('survives a file that was cut in the middle of its last character', () => {
    const book = workbookOf(encodedText(SIMPLIFIED + '000124,宁波某钢', 'gb18030').slice(0, -1));
    expect(book.encoding).toBe('gb18030');
    expect(book.remarks).toContain('invalid-characters');
    expect(valuesOf(firstSheet(book))[2]?.[1]).toContain('宁波某');
  });
});

describe('the cells of a text file', () => {
  const read = (text: string) => workbookOf(utf8(text), '往来/2019台账.csv');

  it('are texts: zeros, formulas and numbers as written', () => {
    const book = read('编号,公式,数\n000123,=1+1,1.50\n-5,+3,@A1\n');
    expect(valuesOf(firstSheet(book))).toEqual([
      ['编号', '公式', '数'],
      ['000123', '=1+1', '1.50'],
      ['-5', '+3', '@A1'],
    ]);
    expect(firstSheet(book).row(1)?.[1]).toEqual({ t: 's', v: '=1+1' });
    expect([book.format, firstSheet(book).name, firstSheet(book).textOnly]).toEqual(['csv', '2019台账', true]);
  });

  it('may hold commas, quotes and line breaks', () => {
    expect(valuesOf(firstSheet(read('名,注\r\n"甲,乙","他说""好""\n第二行"\r\n')))[1]).toEqual(['甲,乙', '他说"好"\n第二行']);
  });

  it.each([
    ['\t', 'tsv'],
    [';', 'csv'],
    ['|', 'csv'],
    [',', 'csv'],
  ])('are cut at %j', (delimiter, format) => {
    const book = read(
      ['客户台账', ['编号', '名称', '余额'].join(delimiter), ['1', '甲', '2'].join(delimiter), ['2', '乙', '3'].join(delimiter)].join('\n'),
    );
    expect(book.format).toBe(format);
    expect(valuesOf(firstSheet(book))[2]).toEqual(['1', '甲', '2']);
  });

  it('are cut as the first line says', () => {
    expect(valuesOf(firstSheet(read('sep=;\r\n编号;名称;数\r\n001;甲,乙;1,5\r\n')))).toEqual([
      ['编号', '名称', '数'],
      ['001', '甲,乙', '1,5'],
    ]);
  });

  it('keep empty ones apart from blank lines', () => {
    const sheet = firstSheet(read('a,b,c\n\n1,,3\n'));
    expect(sheet.row(1)).toBeUndefined();
    expect(sheet.row(2)?.[1]).toBeUndefined();
    expect(valuesOf(sheet)[2]).toEqual(['1', null, '3']);
  });

  it('lose NUL and Ctrl-Z, which is said, as are ragged rows, full-width commas and an open quote', () => {
    const dirty = read('编号,名称\n0\x0001,甲\n\x1a');
    expect(valuesOf(firstSheet(dirty))[1]).toEqual(['001', '甲']);
    expect(dirty.remarks).toContain('control-characters-removed');
    expect(read('a,b\n1\n').remarks).toContain('ragged-rows');
    expect(read('编号，名称\n1，甲\n').remarks).toContain('full-width-commas');
    const open = read('a,b\n"1,2\n3,4\n');
    expect(open.remarks).toContain('unclosed-quote');
    expect(valuesOf(firstSheet(open))).toEqual([
      ['a', 'b'],
      ['"1', '2'],
      ['3', '4'],
    ]);
  });

  it('are counted against the limit', () => {
    expect(refusalOf(utf8('1,2,3\n'.repeat(50)), { limits: { cells: 100 } }).code).toBe('too-many-cells');
  });

  it('come back as they were, whatever they hold', () => {
    const field = fc.string({ unit: fc.constantFrom('甲', 'a', '1', ',', '"', '\n', ';', ' ', '，') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseDelimited(text, ',').rows).toEqual(rows);
      }),
    );
  });
});

import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

const PLACES = ['无锡', '杭州', '苏州', '南京', '宁波', '常州', '合肥', '徐州', '嘉兴', '南通'];
const TRADES = ['华申建设集团有限公司', '恒力机械制造有限公司', '同创金属制品厂', '永盛建筑工程有限公司', '正大建材经营部'];
const PRODUCTS = ['螺纹钢', '热轧卷板', 'H型钢', '中板', '镀锌板', '无缝管'];

/** The texts and figures of one line of a sales ledger of 15 columns. */
export function salesRow(i: number): (string | number)[] {
  const kg = 1000 + ((i * 7919) % 60000);
  const price = 3800 + ((i * 31) % 1400);
  return [
    i + 1,
    44197 + (i % 1400),
    `${PLACES[i % 10] ?? ''}${TRADES[i % 5] ?? ''}`,
    `HT${20210000 + (i % 5000)}`,
    `CK${100000 + i}`,
    PRODUCTS[i % 6] ?? '',
    'HRB400E',
    `Φ${12 + (i % 20)}*9000`,
    '沙钢',
    10 + (i % 90),
    kg / 1000,
    price,
    Math.round((kg * price) / 10) / 100,
    '过磅',
    '陈静',
  ];
}

const HEADER = [
  '序号',
  '日期',
  '购货单位',
  '合同号',
  '出库单号',
  '品名',
  '材质',
  '规格',
  '钢厂',
  '件数',
  '重量(吨)',
  '单价(元/吨)',
  '金额(元)',
  '计重方式',
  '业务员',
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const column = (index: number) => String.fromCharCode(65 + index);

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';

const SMALL_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="销售" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${NS}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Pieces of the sheet's XML, a thousand rows each; texts are numbered in `strings`. */
function* sheetPieces(rows: number, strings: Map<string, number>): Iterable<string> {
  const shared = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const line = (cells: readonly (string | number)[], row: number): string =>
    `<row r="${row}">${cells.map((value, at) => (typeof value === 'number' ? `<c r="${column(at)}${row}"${at === 1 ? ' s="1"' : ''}><v>${value}</v></c>` : `<c r="${column(at)}${row}" t="s"><v>${shared(value)}</v></c>`)).join('')}</row>`;
  yield `${HEAD}<worksheet xmlns="${NS}"><sheetData>${line(HEADER, 1)}`;
  for (let from = 0; from < rows; from += 1000)
    yield Array.from({ length: Math.min(1000, rows - from) }, (_, at) => line(salesRow(from + at), from + at + 2)).join('');
  yield '</sheetData></worksheet>';
}

function textsXml(strings: ReadonlyMap<string, number>): string {
  return `${HEAD}<sst xmlns="${NS}">${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`;
}

/** A plain .xlsx sales ledger with shared strings, as Excel writes it. */
export function madeSalesWorkbook(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const sheet = [...sheetPieces(rows, strings)].join('');
  const parts = { ...SMALL_PARTS, [SHEET]: sheet, [TEXTS]: textsXml(strings) };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}

/** The same for sheets whose XML is longer than a string can be: zipped piece by piece. */
export function madeLongSalesWorkbook(rows: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, pieces: Iterable<string>): void => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    for (const piece of pieces) part.push(strToU8(piece));
    part.push(new Uint8Array(0), true);
  };
  const strings = new Map<string, number>();
  for (const [name, text] of Object.entries(SMALL_PARTS)) add(name, [text]);
  add(SHEET, sheetPieces(rows, strings));
  add(TEXTS, [textsXml(strings)]);
  zip.end();
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

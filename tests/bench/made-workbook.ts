import { strToU8, zipSync } from 'fflate';

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

/** A plain .xlsx sales ledger with shared strings, as Excel writes it. */
export function madeSalesWorkbook(rows: number): Uint8Array {
  const strings = new Map();
  const xml = [];
  const shared = (text: string) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const line = (cells: readonly (string | number)[], row: number) =>
    `<row r="${row}">${cells.map((value, at) => (typeof value === 'number' ? `<c r="${column(at)}${row}"${at === 1 ? ' s="1"' : ''}><v>${value}</v></c>` : `<c r="${column(at)}${row}" t="s"><v>${shared(value)}</v></c>`)).join('')}</row>`;
  xml.push(line(HEADER, 1));
  for (let i = 0; i < rows; i += 1) xml.push(line(salesRow(i), i + 2));
  const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${ns}" xmlns:r="${rel}"><sheets><sheet name="销售" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${ns}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${ns}"><sheetData>${xml.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${ns}">${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}

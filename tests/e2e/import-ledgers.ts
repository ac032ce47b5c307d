import { sheetJsFile } from '../fixtures/builders/sheetjs-file.ts';

export interface LedgerFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Rows = readonly (readonly (string | number)[])[];

const CUSTOMER_HEAD = ['客户编码', '客户名称', '统一社会信用代码', '法定代表人', '联系人', '电话', '业务员'];

export const CUSTOMERS: Rows = [
  ['宏远钢铁贸易有限公司客户信息表'],
  CUSTOMER_HEAD,
  ['K001', '无锡华申建设集团有限公司', '91320200134752679N', '马国平', '李强', '0510-82701234', '陈静'],
  ['K002', '江苏永盛建筑工程有限公司', '', '孙玉兰', '赵敏', '025-84561111', '陈静'],
  ['K003', '苏州同创金属制品厂', '', '何德荣', '', '0512-66778899', '王磊'],
  ['K004', '上海中天钢构股份有限公司', '', '', '周红', '021-58001234', '王磊'],
];

const SALES_HEAD = ['日期', '购货单位', '品名', '牌号', '规格型号', '重量(吨)', '单价(元/吨)', '金额(元)'];

/** 3 March: 小计, a 待过磅, a total that agrees; a name that is nearly a customer's, a branch, and one nobody knows. */
export const SALES: Rows = [
  ['宏远钢铁贸易有限公司2019年3月销售台账'],
  SALES_HEAD,
  ['2019-03-01', '无锡华申建设集团有限公司', '螺纹钢', 'HRB400E', 'Φ12*9000', 28.017, 4089, 114561.51],
  ['2019-03-01', '无锡华申建设集团有限公司', '螺纹钢', 'HRB400E', 'Φ16*9000', 41.22, 4050, 166941],
  ['2019-03-04', '上海中天钢构股份有限公司', 'H型钢', 'Q355B', '200*200*8*12', 35.1, 4310, 151281],
  ['小计', '', '', '', '', 104.337, '', 432783.51],
  ['2019-03-05', '苏州同创金属制品厂', '镀锌板', 'DX51D', '1.0*1250*C', 9.87, 4980, 49152.6],
  ['2019-03-06', '苏州同创金属制品厂', '冷轧板', 'SPCC', '1.2*1250*2500', '待过磅', 4760, ''],
  ['2019-03-08', '江苏永胜建筑工程有限公司', '螺纹钢', 'HRB400E', 'Φ25*12000', 120.336, 4020, 483750.72],
  ['2019-03-12', '宁波东海重工有限公司', '无缝管', '20#', 'Φ108*6', 18.006, 5240, 94351.44],
  ['2019-03-15', '上海中天钢构股份有限公司无锡分公司', '角钢', 'Q235B', '50*50*5', 6.32, 4090, 25848.8],
  ['合计', '', '', '', '', 258.869, '', 1085887.07],
];

/** Columns that the reader cannot know: the names of things are this bookkeeper's own. */
export const ODD_HEADS: Rows = [
  ['哪天', '谁家', '多少(吨)', '多少钱(元)', '甲项'],
  ['2019-04-01', '无锡华申建设集团有限公司', 10, 41000, '螺纹钢'],
  ['2019-04-02', '无锡华申建设集团有限公司', 20, 82000, '盘螺'],
  ['2019-04-03', '苏州同创金属制品厂', 5, 24000, '镀锌板'],
];

export function xlsxLedger(name: string, sheet: string, rows: Rows): LedgerFile {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(sheetJsFile({ [sheet]: rows }, 'xlsx')),
  };
}

export function textLedger(name: string, bytes: Uint8Array): LedgerFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) };
}

/** `count` lines of `customers` customers: enough to be caught writing. */
export function manySales(count: number, customers: number): Rows {
  const rows = Array.from({ length: count }, (_, at) => [
    '2019-05-01',
    `第${at % customers}建筑工程有限公司`,
    '螺纹钢',
    'HRB400E',
    `Φ${at}`,
    1 + (at % 50),
    4000,
    4000 * (1 + (at % 50)),
  ]);
  return [SALES_HEAD, ...rows];
}

import { fromDayNumber } from '../../shared/values/local-date.ts';
import { encodeGb18030 } from './encode-gb18030.ts';
import { ledgerWorkbook, type LedgerCell } from './ledger-sheet.ts';
import type { SampleCompany } from './make-sample-company.ts';
import { sampleSalesLine } from './sample-sales-line.ts';

type Row = readonly (LedgerCell | string | null)[];

const INDUSTRY_WORDS = { construction: '建筑', machinery: '机械制造', metalProducts: '金属制品' } as const;
/** Days from 1899-12-30, where Excel counts from, to 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** The customer list as an office keeps it: title, two merged header rows, numbers, a 合计 row that counts, a signature. */
export function customerLedger(company: SampleCompany): Uint8Array {
  const body = company.customers.map((customer, at): Row => [
    { value: at + 1 },
    customer.code ?? '',
    customer.name,
    customer.creditCode ?? '',
    customer.industry ? INDUSTRY_WORDS[customer.industry] : '',
    customer.region ?? '',
    customer.contacts?.[0]?.name ?? '',
    customer.contacts?.[0]?.phone ?? customer.phone ?? '',
    customer.declaredAnnualKg ? { value: customer.declaredAnnualKg / 1000, format: '#,##0.000' } : null,
    customer.salesRep ?? '',
    customer.since
      ? { value: `${customer.since.slice(0, 4)}.${Number(customer.since.slice(5, 7))}.${Number(customer.since.slice(8))}` }
      : null,
    customer.notes ?? '',
  ]);
  const total = company.customers.reduce((sum, { declaredAnnualKg }) => sum + (declaredAnnualKg ?? 0), 0);
  const rows: Row[] = [
    [{ value: `${company.name}客户台账`, bold: true }],
    [`编制日期：${company.asOf}`, null, null, null, null, null, null, null, null, null, null, '单位：吨'],
    ['序号', '客户编号', '客户名称', '统一社会信用代码', '行业', '地区', '联系方式', null, '年采购量', '业务员', '建档日期', '备注'],
    [null, null, null, null, null, null, '联系人', '电话', null, null, null, null],
    ...body,
    [
      '合计',
      null,
      `共${company.customers.length}户`,
      null,
      null,
      null,
      null,
      null,
      { value: total / 1000, format: '#,##0.000', bold: true },
    ],
    ['制表：', null, null, null, '审核：'],
  ];
  const merges = ['A1:L1', 'G3:H3', ...'ABCDEFIJKL'.split('').map((column) => `${column}3:${column}4`)];
  return ledgerWorkbook([{ name: '客户台账', rows, merges, widths: [6, 12, 36, 22, 12, 14, 10, 16, 12, 10, 12, 20] }]);
}

const SALES_HEADER = [
  '日期',
  '购货单位',
  '合同号',
  '单据号',
  '品名',
  '材质',
  '规格',
  '产地',
  '件数',
  '重量',
  '单价',
  '金额',
  '计量',
  '业务员',
  '备注',
] as const;
const SALES_UNITS = ['', '', '', '', '', '', '', '', '件', '吨', '元/吨', '元', '', '', ''] as const;

/** Sales as an office keeps them: title, header, a row of units, 小计 for each month and 合计 at the end. */
export function salesLedger(company: SampleCompany): Uint8Array {
  const { sales } = company;
  const nameOf = namesById(company);
  const rows: Row[] = [[{ value: `${company.name}销售台账`, bold: true }], ['编制单位：销售部'], [...SALES_HEADER], [...SALES_UNITS]];
  let month = '';
  let subtotal = [0, 0, 0];
  let total = [0, 0, 0];
  for (let at = 0; at < sales.count; at++) {
    const line = sampleSalesLine(sales, at);
    if (month !== '' && line.date.slice(0, 7) !== month) {
      rows.push(sumRow('小计', subtotal));
      subtotal = [0, 0, 0];
    }
    month = line.date.slice(0, 7);
    const figures = [line.pieces ?? 0, line.weightKg ?? 0, line.amountFen ?? 0];
    subtotal = subtotal.map((sum, n) => sum + (figures[n] ?? 0));
    total = total.map((sum, n) => sum + (figures[n] ?? 0));
    rows.push([
      { value: (sales.day[at] ?? 0) + EXCEL_EPOCH, format: 'yyyy-mm-dd' },
      nameOf.get(line.customerId) ?? '',
      line.contractNo,
      line.docNo,
      line.product,
      line.materialGrade,
      line.spec,
      line.mill,
      { value: line.pieces ?? 0 },
      { value: (line.weightKg ?? 0) / 1000, format: '0.000' },
      { value: (line.unitPriceFen ?? 0) / 100, format: '#,##0.00' },
      { value: (line.amountFen ?? 0) / 100, format: '#,##0.00' },
      weighingWord(line.weighing),
      line.salesRep,
      line.notes,
    ]);
  }
  rows.push(sumRow('小计', subtotal), sumRow('合计', total));
  return ledgerWorkbook([{ name: '销售台账', rows, merges: ['A1:O1'], widths: [12, 36, 16, 18, 10, 12, 18, 8, 8, 12, 12, 16, 8, 10, 16] }]);
}

/** The same sales as WPS exports them: comma separated, in GB 18030. */
export function salesCsvLedger(company: SampleCompany): Uint8Array {
  const nameOf = namesById(company);
  const header = SALES_HEADER.map((title, at) => (SALES_UNITS[at] ? `${title}(${SALES_UNITS[at]})` : title)).join(',');
  const lines = Array.from({ length: company.sales.count }, (_, at) => {
    const line = sampleSalesLine(company.sales, at);
    const figures = [line.pieces, (line.weightKg ?? 0) / 1000, (line.unitPriceFen ?? 0) / 100, (line.amountFen ?? 0) / 100];
    return [
      fromDayNumber(company.sales.day[at] ?? 0).replaceAll('-', '/'),
      nameOf.get(line.customerId),
      line.contractNo,
      line.docNo,
      line.product,
      line.materialGrade,
      line.spec,
      line.mill,
      ...figures,
      weighingWord(line.weighing),
      line.salesRep,
      line.notes,
    ].join(',');
  });
  return encodeGb18030([header, ...lines, ''].join('\r\n'));
}

function sumRow(label: string, [pieces = 0, kg = 0, fen = 0]: readonly number[]): Row {
  const bold = true;
  return [
    { value: label, bold },
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    { value: pieces, bold },
    { value: kg / 1000, format: '0.000', bold },
    null,
    { value: fen / 100, format: '#,##0.00', bold },
  ];
}

function weighingWord(weighing: 'theoretical' | 'weighed' | null): string {
  return weighing === 'weighed' ? '磅计' : '理计';
}

function namesById(company: SampleCompany): ReadonlyMap<string, string> {
  return new Map(company.customers.map(({ id, name }) => [id, name]));
}

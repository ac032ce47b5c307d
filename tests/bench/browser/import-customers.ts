import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import { importLedger } from './import-ledger.ts';
import { madeCustomers } from './made-sales.ts';
import type { Timings } from './page.ts';

const HEADERS = [
  '客户编号',
  '客户名称',
  '简称',
  '地区',
  '法人代表',
  '行业',
  '联系人',
  '电话',
  '邮箱',
  '地址',
  '经营范围',
  '业务员',
  '年采购量(吨)',
  '合作日期',
  '备注',
];
const INDUSTRIES = ['建筑', '机械制造', '金属制品'];

export async function importCustomers(size: number): Promise<Timings> {
  const rows = madeCustomers(size).map((customer, i) => [
    customer.code ?? '',
    customer.name,
    '',
    customer.region ?? '',
    `张${i % 97}`,
    INDUSTRIES[i % 3] ?? '',
    `李${i % 89}`,
    customer.phone ?? '',
    `a${i}@example.cn`,
    `${customer.region ?? ''}市人民路${i % 900}号`,
    '钢材销售',
    customer.salesRep ?? '',
    100 + (i % 9000),
    `${2005 + (i % 20)}-03-01`,
    '',
  ]);
  const columns = HEADERS.map((header) => ({
    header,
    width: 12,
    kind: header.startsWith('年采购量') ? ('integer' as const) : ('text' as const),
  }));
  return importLedger(writeWorkbook([{ name: '客户', columns, rows }]));
}

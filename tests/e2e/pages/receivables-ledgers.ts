import { addDays } from '../../../shared/values/local-date.ts';
import { xlsxLedger, type LedgerFile } from '../import-ledgers.ts';

/** The day in the browser of the tests (Asia/Taipei, eight hours ahead). */
export function dayInTaipei(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const NAMES = [
  '无锡华申建设集团有限公司',
  '江苏永盛建筑工程有限公司',
  '苏州同创金属制品厂',
  '上海中天钢构股份有限公司',
  '宁波东海重工有限公司',
  '常州新北机械制造有限公司',
  '南通江海路桥工程有限公司',
  '嘉兴秀洲五金有限公司',
  '镇江丹徒模具厂',
  '扬州广陵建筑安装有限公司',
  '泰州海陵重型机械有限公司',
  '湖州南浔金属制品有限公司',
] as const;

export const DEBTOR = NAMES[0];
export const TOTAL = '1,284,360.00';

/** Days since each document fell due; below zero: not due yet. The first customer owes most. */
const DOCUMENTS: readonly (readonly [customer: number, overdueDays: number, yuan: number])[] = [
  [0, 40, 300_000],
  [0, 12, 120_000.5],
  [0, -20, 80_000],
  [1, 100, 150_000],
  [2, 10, 96_000],
  [3, 3, 88_000],
  [4, -5, 90_359.5],
  [5, -15, 60_000],
  [6, 65, 70_000],
  [7, 2, 50_000],
  [8, -8, 30_000],
  [9, 35, 90_000],
  [10, -1, 40_000],
  [11, -30, 20_000],
];

export function customersLedger(): LedgerFile {
  return xlsxLedger('客户信息表.xlsx', '客户', [
    ['客户编码', '客户名称', '联系人', '电话', '业务员'],
    ...NAMES.map((name, index) => [
      `K${String(index + 1).padStart(3, '0')}`,
      name,
      '李强',
      `0510-827012${String(index + 10)}`,
      index % 2 === 0 ? '陈静' : '王磊',
    ]),
  ]);
}

/** 1,284,360.00 of 12 customers; `asOf` names the sheet, days count from `today`. */
export function receivablesLedger(today: string, asOf: string): LedgerFile {
  return xlsxLedger(`应收台账${asOf}.xlsx`, '应收', [
    ['客户名称', '发票号', '开票日期', '到期日', '应收金额(元)', '已收金额(元)', '应收余额(元)'],
    ...DOCUMENTS.map(([customer, days, yuan], index) => {
      const dueOn = addDays(today, -days);
      return [NAMES[customer] ?? '', `FP${String(index + 1).padStart(3, '0')}`, addDays(dueOn, -45), dueOn, yuan, 0, yuan];
    }),
  ]);
}

/** What the first customer pays on that day. */
export function paymentLedger(date: string, yuan: number): LedgerFile {
  return xlsxLedger('收款台账.xlsx', '收款', [
    ['收款日期', '付款单位', '收款金额(元)', '收款方式', '备注'],
    [date, DEBTOR, yuan, '电汇', ''],
  ]);
}

/** More rows than one page of the worker's: the later the number, the less is owed. */
export function manyReceivables(today: string, count: number): readonly LedgerFile[] {
  const names = Array.from({ length: count }, (_, index) => `第${String(index + 1).padStart(4, '0')}钢构工程有限公司`);
  return [
    xlsxLedger('客户信息表.xlsx', '客户', [
      ['客户编码', '客户名称', '业务员'],
      ...names.map((name, index) => [`K${index + 1}`, name, index % 2 === 0 ? '陈静' : '王磊']),
    ]),
    xlsxLedger(`应收台账${today}.xlsx`, '应收', [
      ['客户名称', '发票号', '开票日期', '到期日', '应收余额(元)'],
      ...names.map((name, index) => [
        name,
        `FP${index + 1}`,
        addDays(today, -60),
        addDays(today, -(index % 40) - 1),
        100_000 - index * 100,
      ]),
    ]),
  ];
}

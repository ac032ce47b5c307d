import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../shared/ledger/read-sheet.ts';
import type { SheetReading } from '../../../../shared/ledger/reading.ts';
import { type CellInput, gridOf, type GridOptions } from '../../../fixtures/builders/grid.ts';

/** Sheets that were once misread without a word: each keeps its mistake from coming back. */
function read(rows: readonly (readonly CellInput[])[], options: GridOptions = {}): readonly SheetReading[] {
  return readSheet(gridOf(rows, options), { as: null, correction: {} });
}

function codes(reading: SheetReading | undefined): readonly string[] {
  return (reading?.problems ?? []).map((problem) => `${problem.cell} ${problem.code}`);
}

function values(reading: SheetReading | undefined, field: string): readonly unknown[] {
  return (reading?.records ?? []).map((record) => record.fields[field]);
}

const SALES = ['日期', '客户名称', '品名', '规格', '重量(吨)', '单价(元/吨)', '金额(元)', '备注'];
const GOODS = ['日期', '品名', '规格', '重量(吨)', '单价(元/吨)', '金额(元)', '备注'];
const line = (day: string, customer: string, tonnes: number, notes: string | null = null): CellInput[] => [
  day,
  customer,
  '螺纹钢',
  'Φ12',
  tonnes,
  4000,
  tonnes * 4000,
  notes,
];
const goods = (day: string, tonnes: number): CellInput[] => [day, '螺纹钢', 'Φ12', tonnes, 4000, tonnes * 4000];

describe('whose records they are', () => {
  it('takes a section without a known form for a customer where others are, and its name from the cell beside', () => {
    const [table] = read([
      ['销售台账'],
      GOODS,
      ['一、江苏甲钢材有限公司'],
      goods('2023-01-05', 1),
      ['二、丁建设'],
      goods('2023-01-06', 1),
      ['客户：', '乙贸易', null, '电话：', '0510-82701234'],
      goods('2023-01-07', 1),
    ]);
    expect(values(table, 'customer')).toEqual(['江苏甲钢材有限公司', '丁建设', '乙贸易']);
  });

  it('reports a missing customer where no column names one', () => {
    const [table] = read([['购货单位：甲公司'], GOODS, goods('2023-01-05', 1), ['其他'], goods('2023-01-06', 1)]);
    expect(values(table, 'customer')).toEqual(['甲公司', undefined]);
    expect(codes(table)).toEqual(['A5 value-missing']);
  });

  it('does not fill a blank with the customer named over a table that has its own column', () => {
    const [table] = read([
      ['客户：全部'],
      SALES,
      line('2023-01-05', '甲公司', 1),
      line('2023-01-06', '', 1),
      line('2023-01-07', '乙公司', 1),
    ]);
    expect(values(table, 'customer')).toEqual(['甲公司', undefined, '乙公司']);
  });
});

describe('rows that are no records', () => {
  it.each([
    ['a subtotal of one character', ['王小计', null, null, null, 1, null, 4000], 'subtotal'],
    ['a subtotal with day and customer', ['2023-01-31', '甲公司', null, null, 1, null, 4000, '小计'], 'subtotal'],
    ['a sum in capitals', ['合计（大写）：肆仟元整', null, null, null, null, null, 4000], 'total'],
    ['an average', ['平均', null, null, null, 1, 4000, 4000], 'note'],
    ['an opening balance', ['上年结转', null, null, null, null, null, 4000], 'carried-forward'],
    ['signatures in cells of their own', ['制表人', null, '王敏', null, '复核人', '李'], 'signature'],
    ['the bank below', ['开户行：', '工商银行', null, '账号：', '1103020609000123456'], 'note'],
    ['dashes', ['-', '-', '-', '-', '-', '-', '-'], 'blank'],
    ['a recapitulation', ['甲公司', null, null, null, 1, null, 4000], 'no-key'],
  ] as const)('%s', (_, row, why) => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), row]);
    expect([table?.records.length, table?.skipped]).toEqual([1, [{ row: 3, why }]]);
  });

  it('keeps 月结 in a column of words a record', () => {
    const [table] = read([
      ['日期', '客户名称', '收款金额(元)', '收款方式'],
      ['2023-01-05', '甲公司', 5000, '月结'],
    ]);
    expect(values(table, 'method')).toEqual(['月结']);
  });
});

describe('sums', () => {
  it('adds up again what stands over the header', () => {
    const [table] = read([
      ['合计', null, null, null, 2, null, 12_000],
      SALES,
      line('2023-01-05', '甲公司', 1),
      line('2023-01-06', '乙公司', 2),
    ]);
    expect(table?.totals.map(({ row, agrees }) => [row, agrees])).toEqual([
      [1, false],
      [1, true],
    ]);
  });

  it('says nothing of balances that run on', () => {
    const [table] = read([
      ['日期', '客户名称', '凭证号', '摘要', '借方金额', '贷方金额', '余额'],
      ['2023-01-01', '甲公司', '', '期初余额', null, null, 1000],
      ['2023-01-05', '甲公司', '记2', '货款', 500, null, 1500],
      ['2023-01-06', '甲公司', '记3', '收款', null, 300, 1200],
      [null, null, null, '本月合计', 500, 300, 1200],
    ]);
    expect(table?.totals.map(({ field, agrees }) => [field, agrees])).toEqual([
      ['amountFen', true],
      ['paidFen', true],
    ]);
  });
});

describe('units', () => {
  it('reads a number as its own format shows it', () => {
    const [table] = read([
      ['日期', '客户名称', '品名', '数量'],
      ['2023-01-05', '甲公司', '角钢', { t: 'n', v: 12.5, z: '0.00"吨"' }],
      ['2023-01-05', '甲公司', '角钢', { t: 'n', v: 800, z: '0"kg"' }],
      ['2023-01-05', '甲公司', '角钢', { t: 'n', v: 8, z: '0"件"' }],
    ]);
    expect(values(table, 'weightKg')).toEqual([12_500, 800, undefined]);
    expect(codes(table)).toEqual(['D4 unit-mismatch']);
  });

  it('takes a sign of money for no unit: 万元 in the name still counts', () => {
    const [table] = read([
      ['合同编号', '客户名称', '签订日期', '合同金额(万元)'],
      ['A1', '甲公司', '2023-01-05', '￥12.50'],
      ['A2', '乙公司', '2023-01-06', { t: 'n', v: 125_000, z: '0!.0000' }],
    ]);
    expect(values(table, 'amountFen')).toEqual([12_500_000, 12_500_000]);
  });

  it('asks for the unit of a figure among cells of several units, and reports a line a thousand times off', () => {
    const [mixed] = read([
      ['日期', '客户', '品名', '数量', '金额(元)'],
      ['2023-01-05', '甲公司', '角钢', '2.5吨', 10_000],
      ['2023-01-05', '乙公司', '角钢', '800kg', 3200],
      ['2023-01-05', '丙公司', '角钢', 650, 2600],
    ]);
    expect([values(mixed, 'weightKg'), codes(mixed)]).toEqual([[2500, 800, undefined], ['D4 unit-unknown']]);
    const [off] = read([SALES, line('2023-01-05', '甲公司', 1), ['2023-01-06', '乙公司', '角钢', '5#', 2500, 4000, 10_000]]);
    expect([values(off, 'weightKg'), codes(off)]).toEqual([[1000, undefined], ['E3 unit-mismatch']]);
  });

  it.each(['单价(元/支)', '单价（元/米）', '单价(USD/t)'])('does not take %s for yuan a tonne', (name) => {
    const [table] = read([
      ['日期', '客户', '品名', '重量(吨)', name],
      ['2023-01-05', '甲公司', '角钢', 10, 40],
    ]);
    expect(values(table, 'unitPriceFen')).toEqual([undefined]);
  });
});

describe('columns', () => {
  it('prefers the sum with tax, and the weight that multiplies', () => {
    const [tax] = read([
      ['日期', '客户', '品名', '重量(吨)', '单价', '含税单价', '金额', '税额', '价税合计'],
      ['2023-01-05', '甲公司', '角钢', 2, 3539.82, 4000, 7079.65, 920.35, 8000],
    ]);
    expect([values(tax, 'unitPriceFen'), values(tax, 'amountFen')]).toEqual([[400_000], [800_000]]);
    const [weights] = read([
      ['日期', '客户', '品名', '理论重量(吨)', '过磅重量(吨)', '单价', '金额'],
      ['2023-01-05', '甲公司', '角钢', 2, 2.1, 4000, 8000],
      ['2023-01-06', '甲公司', '角钢', 3, 3.1, 4000, 12_000],
      ['2023-01-07', '甲公司', '角钢', 4, 4.1, 4000, 16_000],
    ]);
    expect(values(weights, 'weightKg')).toEqual([2000, 3000, 4000]);
  });

  it('reads days that are kept in columns of month and day', () => {
    const [table] = read(
      [
        ['2023年', null, '客户名称', '品名', '重量(吨)', '金额(元)'],
        ['月', '日', null, null, null, null],
        [3, 5, '甲公司', '角钢', 2, 8000],
        [null, 15, '乙公司', '角钢', 1, 4000],
      ],
      { merges: ['A1:B1'] },
    );
    expect(values(table, 'date')).toEqual(['2023-03-05', '2023-03-15']);
  });

  it('reports a row that slipped by one column instead of reading it', () => {
    const rows = Array.from({ length: 8 }, (_, index) => line(`2023-01-0${index + 1}`, `第${index}公司`, index + 1));
    const [table] = read([
      SALES,
      ...rows,
      ['2023-01-09', '丙公司', null, '螺纹钢', 'Φ12', 3, 4000, 12_000],
      ['2023-01-09', '丁公司', 'Φ12', 3, 4000, 12_000],
    ]);
    expect(table?.records.slice(-2).map((record) => record.fields)).toEqual([
      { date: '2023-01-09', customer: '丙公司' },
      { date: '2023-01-09' },
    ]);
    expect(codes(table).filter((code) => code.endsWith('row-shifted'))).toHaveLength(13);
  });

  it('parts two tables that touch', () => {
    const tables = read([
      ['收款日期', '付款单位', '收款金额(元)', '开票日期', '客户名称', '应收金额(元)', '到期日'],
      ['2023-01-05', '甲公司', 1000, '2023-02-05', '丙公司', 3000, '2023-03-05'],
      ['2023-01-06', '乙公司', 1000],
      ['合计', null, 2000, '合计', null, 3000],
    ]);
    expect(tables.map((table) => [table.kind, values(table, 'customer')])).toEqual([
      ['payments', ['甲公司', '乙公司']],
      ['receivables', ['丙公司']],
    ]);
  });

  it('does not take sums by customer for records', () => {
    expect(
      read([
        ['序号', '客户名称', '重量(吨)', '金额(元)'],
        [1, '甲公司', 2, 8000],
      ])[0]?.kind,
    ).toBe('other');
  });
});

describe('values in doubt', () => {
  it.each([
    ['3-5日', 'span-of-dates'],
    ['99.5.6', 'date-out-of-range'],
    ['上午9:00', 'not-a-date'],
  ])('the day %s', (text, code) => {
    expect(codes(read([['2023年'], SALES, line(text, '甲公司', 1)])[0])).toEqual([`A3 ${code}`]);
  });

  it('never lends a month and a day the year in which the page was printed', () => {
    expect(codes(read([['打印日期：2024年1月5日'], SALES, line('12月5日', '甲公司', 1)])[0])).toEqual(['A3 year-missing']);
  });

  it('reports telephones that were numbers', () => {
    const [table] = read([
      ['客户名称', '电话', '地址'],
      ['甲公司', 13_800_000_000, '无锡'],
      ['乙公司', 51_085_551_234, '无锡'],
      ['丙公司', 13_812_345_678, '无锡'],
    ]);
    expect([values(table, 'phone'), codes(table)]).toEqual([
      [undefined, undefined, '13812345678'],
      ['B2 digits-lost', 'B3 leading-zeros-lost'],
    ]);
  });

  it('leaves the figures of a void line out', () => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), line('2023-01-06', '乙公司', 2, '作废')]);
    expect(values(table, 'amountFen')).toEqual([400_000, undefined]);
  });

  it('does not take the left neighbour for the cell above', () => {
    expect(codes(read([SALES, line('2023-01-05', '甲公司', 1), line('2023-01-06', '同左', 1)])[0])).toContain('B3 ditto-without-above');
  });
});

describe('units that a row says of itself', () => {
  it('reads a figure written as text in the unit of its row, and its price likewise', () => {
    const [table] = read([
      ['日期', '客戶名稱', '品名', '數量', '單位', '單價', '金額'],
      ['2024-01-15', '大成鋼鐵股份有限公司', 'H型鋼', '12.35', '公噸', '28,500', '351,975'],
      ['2024-02-03', '榮剛材料科技', '鋼板', '850', '公斤', '32', '27,200'],
    ]);
    expect(values(table, 'weightKg')).toEqual([12_350, 850]);
    expect(values(table, 'unitPriceFen')).toEqual([2_850_000, 3_200_000]);
    expect(codes(table)).toEqual([]);
  });

  it('reports whole yuan under 万元 instead of multiplying them', () => {
    const [table] = read([
      ['合同编号', '签订日期', '客户', '数量（吨）', '合同金额（万元）'],
      ['XS-001', '2023-03-05', '中铁三局', 1200, 480.5],
      ['XS-002', '2023-03-18', '中建八局', 800, '￥3,200,000.00'],
    ]);
    expect(values(table, 'amountFen')).toEqual([480_500_000, undefined]);
    expect(codes(table)).toEqual(['E3 unit-mismatch']);
  });

  it('finds the unit of the page behind who made it', () => {
    const [table] = read([
      ['应收账款明细'],
      ['编制单位：某某钢铁 单位：万元'],
      ['往来单位', '期末余额', '1年以内', '1-2年'],
      ['江阴兴澄', 123.4567, 100, 23.4567],
    ]);
    expect(values(table, 'balanceFen')).toEqual([123_456_700]);
  });
});

describe('what kind a sheet is', () => {
  it('takes goods with their weight for sales, though the title speaks of 往来', () => {
    const [table] = read([
      ['客户往来明细账'],
      ['客户：杭州宏业机械有限公司'],
      ['日期', '单据号', '品名', '重量(吨)', '金额(元)'],
      ['2022-3-1', '001', '热卷', 10, 45_000],
      ['2022-3-2', '002', '热卷', 5, 22_500],
    ]);
    expect([table?.kind, values(table, 'customer'), values(table, 'weightKg')]).toEqual([
      'sales',
      ['杭州宏业机械有限公司', '杭州宏业机械有限公司'],
      [10_000, 5000],
    ]);
  });
});

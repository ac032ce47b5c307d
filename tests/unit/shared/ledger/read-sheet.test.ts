import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../shared/ledger/read-sheet.ts';
import type { LayoutCorrection, SheetReading } from '../../../../shared/ledger/reading.ts';
import { type CellInput, gridOf, type GridOptions, serial } from '../../../fixtures/builders/grid.ts';

function read(
  rows: readonly (readonly CellInput[])[],
  options: GridOptions = {},
  correction: LayoutCorrection = {},
): readonly SheetReading[] {
  return readSheet(gridOf(rows, options), { as: null, correction });
}

function codes(reading: SheetReading | undefined): readonly string[] {
  return (reading?.problems ?? []).map((problem) => `${problem.cell} ${problem.code}`);
}

const SALES = ['日期', '客户名称', '品名', '规格', '重量(吨)', '单价(元/吨)', '金额(元)', '备注'];
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

describe('several tables on a sheet', () => {
  it('reads tables side by side apart, each with its own sums', () => {
    const tables = read([
      ['客户名称', '余额', null, '客户名称', '余额'],
      ['甲公司', 1, null, '丙公司', 3],
      ['乙公司', 2, null, null, null],
      ['合计', 3, null, '合计', 4],
    ]);
    expect(tables.map((table) => [table.range, table.records.length])).toEqual([
      ['A1:B4', 2],
      ['D1:E4', 1],
    ]);
    expect(tables.flatMap((table) => table.totals).map((total) => total.agrees)).toEqual([true, false]);
  });

  it('reads tables one below the other as entries of their own', () => {
    const tables = read([
      ['2023年1月销售台账'],
      SALES,
      line('2023-01-05', '甲公司', 1),
      line('2023-01-06', '乙公司', 2),
      ['合计', null, null, null, 3, null, 12000],
      [],
      ['2023年2月收款登记表'],
      ['收款日期', '付款单位', '收款金额(元)', '收款方式'],
      ['2023-02-01', '甲公司', 4000, '电汇'],
    ]);
    expect(tables.map((table) => [table.kind, table.records.length, table.title])).toEqual([
      ['sales', 2, '2023年1月销售台账'],
      ['payments', 1, '2023年2月收款登记表'],
    ]);
    expect(tables[0]?.totals.every((total) => total.agrees)).toBe(true);
  });

  it('takes the same header under another title as a table of its own', () => {
    const tables = read([
      ['1月销售'],
      SALES,
      line('2023-01-05', '甲公司', 1),
      ['合计', null, null, null, 1, null, 4000],
      ['2月销售'],
      SALES,
      line('2023-02-06', '乙公司', 2),
      ['合计', null, null, null, 2, null, 8000],
    ]);
    expect(tables.map((table) => table.records.length)).toEqual([1, 1]);
    expect(tables.flatMap((table) => table.totals).every((total) => total.agrees)).toBe(true);
  });

  it('goes on under a header repeated on the next printed page', () => {
    const [table, ...rest] = read([
      ['销售台账'],
      SALES,
      line('2023-01-05', '甲公司', 1),
      ['销售台账'],
      SALES,
      line('2023-02-06', '乙公司', 2),
      ['合计', null, null, null, 3, null, 12000],
    ]);
    expect(rest).toEqual([]);
    expect(table?.records.map((record) => record.row)).toEqual([3, 6]);
    expect(table?.skipped).toContainEqual({ row: 5, why: 'repeated-header' });
    expect(table?.totals.every((total) => total.agrees)).toBe(true);
  });
});

describe('rows that are no records, and records that look like none', () => {
  it('keeps a customer whose name holds 合计, and drops the total', () => {
    const [table] = read([
      SALES,
      line('2023-01-05', '上海合计贸易有限公司', 1),
      line('2023-01-06', '合计', 2),
      ['合计', null, null, null, 3, null, 12000],
    ]);
    expect(table?.records.map((record) => record.fields['customer'])).toEqual(['上海合计贸易有限公司', '合计']);
    expect(table?.skipped).toEqual([{ row: 4, why: 'total' }]);
  });

  it('says that hidden rows are hidden', () => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), line('2023-01-06', '乙公司', 2)], { hiddenRows: [3] });
    expect(table?.records.map((record) => record.hidden)).toEqual([undefined, true]);
  });

  it('keeps a line that occurs twice and warns', () => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), line('2023-01-05', '甲公司', 1)]);
    expect(table?.records).toHaveLength(2);
    expect(codes(table)).toEqual(['A3 line-twice']);
  });

  it('reports a row of figures that no sum explains', () => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), [null, null, null, null, 7, null, 1]]);
    expect(table?.records).toHaveLength(1);
    expect(table?.skipped).toEqual([{ row: 3, why: 'no-key' }]);
    expect(codes(table)).toEqual(['B3 row-without-key']);
  });

  it('never fills a missing customer from above where names repeat', () => {
    const [table] = read([
      SALES,
      line('2023-01-05', '甲公司', 1),
      line('2023-01-06', '甲公司', 2),
      line('2023-01-07', '', 3),
      line('2023-01-08', '乙公司', 4),
    ]);
    expect(table?.records[2]?.fields['customer']).toBeUndefined();
    expect(codes(table)).toEqual(['B4 value-missing']);
  });

  it('does not fill 同上 into a figure', () => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), ['2023-01-06', '同上', '〃', '″', 2, '同上', 8000, null]]);
    expect(table?.records[1]?.fields).toMatchObject({ customer: '甲公司', product: '螺纹钢', spec: 'Φ12' });
    expect(codes(table)).toEqual(['F3 ditto-in-figure']);
  });
});

describe('what must be reported rather than read', () => {
  it.each([
    ['2024年3月', 'month-without-day'],
    ['2022.04', 'month-without-day'],
    ['长期', 'not-a-date'],
    ['待定', 'not-a-date'],
    ['05/06/2018', 'date-order-unclear'],
    ['2023-02-30', 'no-such-day'],
    ['3月5日', 'year-missing'],
    ['2024年3月底', 'month-without-day'],
  ])('the day %s is %s', (text, code) => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), [text, '乙公司', '角钢', '50*5', 2, 4000, 8000, null]]);
    expect(codes(table)).toEqual([`A3 ${code}`]);
    expect(table?.records[1]?.fields['date']).toBeUndefined();
  });

  it.each([
    ['3000-5000', 'span-of-values'],
    ['约500', 'approximate'],
    ['500/600', 'several-values'],
    ['1.234,56', 'grouping-unclear'],
    ['13%', 'percentage'],
    ['######', 'hash-marks'],
    ['USD 500', 'foreign-currency'],
    ['35.6吨', 'unit-mismatch'],
    ['待定', 'not-a-number'],
  ])('the amount %s is %s', (text, code) => {
    const [table] = read([SALES, line('2023-01-05', '甲公司', 1), ['2023-01-06', '乙公司', '角钢', '50*5', 2, 4000, text, null]]);
    expect(codes(table)).toEqual([`G3 ${code}`]);
    expect(table?.records[1]?.fields['amountFen']).toBeUndefined();
  });

  it('reports credit codes that are wrong, cut off, or lost digits as a number', () => {
    const [table] = read([
      ['客户名称', '统一社会信用代码', '联系人'],
      ['甲公司', '91320506MA19XX7NXB', '王'],
      ['乙公司', '91320506MA19XX7NXA', '李'],
      ['丙公司', '91320506MA19XX', '张'],
      ['丁公司', 913_205_061_234_567_800, '赵'],
    ]);
    expect(codes(table)).toEqual(['B3 credit-code-check-character', 'B4 credit-code-length', 'B5 digits-lost']);
    expect(table?.records[0]?.fields['creditCode']).toBe('91320506MA19XX7NXB');
  });

  it('reports a unit that nothing tells, once, at the name of its column', () => {
    const [table] = read([
      ['合同编号', '客户名称', '签订日期', '数量'],
      ['A1', '甲公司', '2023-01-05', 300],
      ['A2', '乙公司', '2023-01-06', 1500],
    ]);
    expect(codes(table)).toEqual(['D1 unit-unknown']);
    expect(table?.records[0]?.fields['weightKg']).toBeUndefined();
    const [told] = read(
      [
        ['合同编号', '客户名称', '签订日期', '数量'],
        ['A1', '甲公司', '2023-01-05', 300],
      ],
      {},
      { units: { D: '吨' } },
    );
    expect(told?.records[0]?.fields['weightKg']).toBe(300_000);
  });

  it('reports an amount that weight and price do not give', () => {
    const rows = Array.from({ length: 9 }, (_, index) => line(`2023-01-0${index + 1}`, `第${index}公司`, index + 1));
    rows[4] = ['2023-01-05', '第4公司', '螺纹钢', 'Φ12', 5, 4000, 21_000, null];
    expect(codes(read([SALES, ...rows])[0])).toEqual(['G6 amount-differs']);
  });

  it('asks for the sign of a reversal written without a minus', () => {
    const [table] = read([
      SALES,
      line('2023-01-05', '甲公司', 1),
      line('2023-01-06', '乙公司', 2, '冲红'),
      ['合计', null, null, null, 3, null, 12000],
    ]);
    expect(codes(table)).toEqual(['E3 sign-unclear', 'G3 sign-unclear']);
    expect(read([SALES, line('2023-01-06', '乙公司', -2, '冲红')])[0]?.records[0]?.fields).toMatchObject({
      weightKg: -2000,
      amountFen: -800_000,
    });
  });
});

describe('values', () => {
  it('knows tonnes from kilograms by what price and amount say', () => {
    const [tonnes] = read([
      ['日期', '客户', '品名', '数量', '单价', '金额'],
      [serial('2023-01-05'), '甲公司', '角钢', 12.345, 4000, 49_380],
      [serial('2023-01-06'), '乙公司', '角钢', 3, 4100, 12_300],
    ]);
    expect(tonnes?.records.map((record) => [record.fields['weightKg'], record.fields['unitPriceFen']])).toEqual([
      [12_345, 400_000],
      [3000, 410_000],
    ]);
    const [kilos] = read([
      ['日期', '客户', '品名', '数量', '单价', '金额'],
      [serial('2023-01-05'), '甲公司', '角钢', 12_345, 4, 49_380],
      [serial('2023-01-06'), '乙公司', '角钢', 3000, 4.1, 12_300],
    ]);
    expect(kilos?.records.map((record) => [record.fields['weightKg'], record.fields['unitPriceFen']])).toEqual([
      [12_345, 400_000],
      [3000, 410_000],
    ]);
  });

  it('reads the unit of every row where a column names it', () => {
    const [table] = read([
      ['日期', '客户名称', '品名', '单位', '数量', '金额(元)'],
      ['2023-01-05', '甲公司', '角钢', '吨', 2.5, 10_000],
      ['2023-01-06', '乙公司', '角钢', 'kg', 800, 3200],
    ]);
    expect(table?.records.map((record) => record.fields['weightKg'])).toEqual([2500, 800]);
  });

  it('counts days from 1904 where the file does', () => {
    expect(
      read([SALES, [{ t: 'n', v: 43_469, z: 'yyyy-mm-dd' }, '甲公司', '角钢', 'x', 1, 4000, 4000]], { date1904: true })[0]?.records[0]
        ?.fields['date'],
    ).toBe('2023-01-05');
  });

  it('takes the year from the title and the month from the sheet', () => {
    const [table] = read(
      [['2023年销售台账'], SALES, ['5日', '甲公司', '角钢', 'x', 1, 4000, 4000], ['3.15', '乙公司', '角钢', 'x', 1, 4000, 4000]],
      { name: '3月' },
    );
    expect(table?.records.map((record) => record.fields['date'])).toEqual(['2023-03-05', '2023-03-15']);
  });

  it('lets one clear day settle the order of the others in its column', () => {
    const [table] = read([
      SALES,
      ['05/06/2018', '甲公司', '角钢', 'x', 1, 4000, 4000],
      ['25/06/2018', '乙公司', '角钢', 'y', 1, 4000, 4000],
    ]);
    expect(table?.records.map((record) => record.fields['date'])).toEqual(['2018-06-05', '2018-06-25']);
  });

  it('splits a term of two days in one cell', () => {
    const [table] = read([
      ['合同编号', '客户名称', '签订日期', '合同期限', '合同金额(元)'],
      ['A1', '甲公司', '2023-01-02', '2023.1.5-2023.7.4', 1000],
      ['A2', '乙公司', '2023-01-02', '2023年2月1日至2023年8月1日', 1000],
    ]);
    expect(table?.records.map((record) => [record.fields['startsOn'], record.fields['endsOn']])).toEqual([
      ['2023-01-05', '2023-07-04'],
      ['2023-02-01', '2023-08-01'],
    ]);
  });
});

describe('sheets that are no ledgers', () => {
  it.each([
    [
      'transposed',
      [
        ['客户编号', 'K1', 'K2'],
        ['客户名称', '甲', '乙'],
        ['余额', 1, 2],
      ],
    ],
    ['key-value-card', [['客户信息登记表'], ['客户名称：', '甲公司', '客户编号：', 'K1'], ['地址：', '宁波', '电话：', '0574']]],
    [
      'no-header',
      [
        ['KH-001', '甲公司', '张某', 500],
        ['KH-002', '乙公司', '李某', 300],
      ],
    ],
  ] as const)('explains a %s and reads nothing', (why, rows) => {
    const [sheet] = read(rows);
    expect([sheet?.kind, sheet?.remark, sheet?.records.length, codes(sheet)]).toEqual(['other', why, 0, [`A1 ${why}`]]);
  });

  it('takes a page of monthly sums for a summary', () => {
    const [sheet] = read([
      ['2023年销售汇总表'],
      ['月份', '客户名称', '重量(吨)', '金额(元)'],
      ['1月', '甲公司', 10, 40_000],
      ['2月', '甲公司', 20, 80_000],
    ]);
    expect([sheet?.kind, sheet?.records.length]).toEqual(['other', 0]);
  });

  it('does not take suppliers for customers', () => {
    expect(
      read([['采购台账'], ['日期', '供应商', '品名', '重量(吨)', '金额(元)'], ['2023-01-01', '沙钢', '螺纹钢', 1, 4000]])[0]?.kind,
    ).toBe('other');
  });
});

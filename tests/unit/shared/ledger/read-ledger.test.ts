import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readLedger, readLedgerInTurns } from '../../../../shared/ledger/read-ledger.ts';
import type { Workbook } from '../../../../shared/workbook/grid.ts';
import { type CellInput, gridOf } from '../../../fixtures/builders/grid.ts';

const HEADER = ['日期', '客户名称', '重量(吨)', '金额(元)', '提单号'];

function workbook(...sheets: Workbook['sheets']): Workbook {
  return { format: 'xlsx', encoding: null, sheets, remarks: [] };
}

const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(
    null,
    '客户名称',
    '金额',
    '日期',
    '合计',
    '同上',
    '备注',
    '重量(吨)',
    '单位：元',
    '2024年3月5日',
    '1,234.50',
    '甲公司',
    '小计',
    '1-30天',
    '承前页',
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant<CellInput>({ t: 'e', v: 42 }),
  fc.constant<CellInput>({ t: 'n', f: 'SUM(A1)' }),
);

describe('a workbook of ledgers', () => {
  it('reads one sheet a month and leaves the sheet of sums alone', () => {
    const month = (name: string): Workbook['sheets'][number] =>
      gridOf([HEADER, [`2023-0${name[0]}-05`, '甲公司', 1, 4000, 'T1']], { name });
    const reading = readLedger(
      workbook(month('1月'), month('2月'), gridOf([HEADER, ['2023-01-31', '甲公司', 2, 8000, '']], { name: '全年汇总' })),
      'a.xlsx',
      {},
    );
    expect(reading.sheets.map((sheet) => [sheet.name, sheet.kind, sheet.records.length])).toEqual([
      ['1月', 'sales', 1],
      ['2月', 'sales', 1],
      ['全年汇总', 'other', 0],
    ]);
  });

  it('obeys a correction: the kind, the header, the fields, the rows', () => {
    const grid = gridOf([
      ['甲', '乙', '丙'],
      ['K1', '甲公司', '张'],
      ['K2', '乙公司', '李'],
    ]);
    const reading = readLedger(workbook(grid), 'a.xlsx', {
      corrections: { Sheet1: { kind: 'customers', headerRows: [1], fields: { A: 'code', B: 'name', C: 'contact' }, skipRows: [3] } },
    });
    expect(reading.sheets[0]).toMatchObject({
      kind: 'customers',
      records: [{ row: 2, fields: { code: 'K1', name: '甲公司', contact: '张' } }],
    });
  });

  it('gives a layout the same fingerprint whatever its rows and its corrections', () => {
    const prints = [{}, { corrections: { Sheet1: { kind: 'payments' as const } } }].map(
      (options, index) =>
        readLedger(workbook(gridOf([HEADER, ['2023-01-05', `${index}公司`, 1, 4000, 'T1']])), 'a.xlsx', options).sheets[0]?.fingerprint,
    );
    expect(prints[0]).toBe(prints[1]);
    expect(
      readLedger(
        workbook(
          gridOf([
            ['客户名称', '电话'],
            ['甲', '1'],
          ]),
        ),
        'a.xlsx',
        {},
      ).sheets[0]?.fingerprint,
    ).not.toBe(prints[0]);
  });

  describe('in turns', () => {
    const rows = Array.from({ length: 9000 }, (_, index): CellInput[] => ['2023-01-05', `${index % 7}公司`, 1 + index, 4000, `T${index}`]);
    const twoSheets = workbook(gridOf([HEADER, ...rows], { name: '1月' }), gridOf([HEADER, ...rows.slice(0, 10)], { name: '2月' }));

    it('gives what reading at once gives, and tells how many rows are read, never backwards, to the last', async () => {
      const told: number[] = [];
      const reading = await readLedgerInTurns(twoSheets, 'a.xlsx', {}, (done, total) => {
        expect(total).toBe(9001 + 11);
        told.push(done);
      });
      expect(reading).toEqual(readLedger(twoSheets, 'a.xlsx', {}));
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told).toContain(1 + 4096);
      expect(told.at(-1)).toBe(9012);
    });

    it('stops where it is told to, with what it was told', async () => {
      const calls: number[] = [];
      const stopped = new Error('stopped');
      const reading = readLedgerInTurns(twoSheets, 'a.xlsx', {}, async (done) => {
        calls.push(done);
        await Promise.resolve();
        if (done > 0) throw stopped;
      });
      await expect(reading).rejects.toBe(stopped);
      expect(calls.filter((done) => done > 0)).toEqual([4097]);
    });
  });

  test.prop([fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 14 })])('no sheet makes the reader throw', (rows) => {
    const reading = readLedger(workbook(gridOf([HEADER, ...rows]), gridOf(rows)), 'a.xlsx', {});
    expect(reading.refused).toBeNull();
    expect(() => JSON.stringify(reading)).not.toThrow();
  });

  test.prop([
    fc.array(fc.record({ kg: fc.integer({ min: 1, max: 1e6 }), fen: fc.integer({ min: -1e9, max: 1e10 }) }), {
      minLength: 1,
      maxLength: 30,
    }),
  ])('sum in is sum out, to the fen and the kilogram', (lines) => {
    const rows = lines.map(({ kg, fen }, index): CellInput[] => ['2023-01-05', '甲公司', kg / 1000, fen / 100, `T${index}`]);
    const reading = readLedger(workbook(gridOf([HEADER, ...rows])), 'a.xlsx', {});
    const sum = (field: string): number =>
      (reading.sheets[0]?.records ?? []).reduce((total, record) => total + Number(record.fields[field] ?? 0), 0);
    expect([sum('weightKg'), sum('amountFen')]).toEqual([
      lines.reduce((total, line) => total + line.kg, 0),
      lines.reduce((total, line) => total + line.fen, 0),
    ]);
  });
});

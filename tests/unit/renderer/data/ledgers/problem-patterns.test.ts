import { describe, expect, it } from 'vitest';
import type { CellProblem, LedgerRecord } from '../../../../../shared/ledger/reading.ts';
import { heldBackRows, problemPatterns } from '../../../../../renderer/data/ledgers/problem-patterns.ts';
import { aTable } from './a-table.ts';

const NOT_A_WEIGHT: CellProblem = { cell: 'C3', code: 'not-a-number', raw: '待过磅', field: 'weightKg' };
const RECORDS: readonly LedgerRecord[] = [
  { row: 2, fields: { date: '2019-03-01', customer: '甲', weightKg: 1000 } },
  { row: 3, fields: { date: '2019-03-02', customer: '甲' } },
  { row: 4, fields: { date: '2019-03-02', customer: '甲' } },
];

describe('problems of a table', () => {
  it('are one question for all cells of the same code and field', () => {
    const patterns = problemPatterns(aTable({ records: RECORDS, problems: [NOT_A_WEIGHT, { ...NOT_A_WEIGHT, cell: 'C4' }] }));
    expect(patterns).toHaveLength(1);
    expect(patterns[0]).toMatchObject({ count: 2, handling: 'hold-back', essential: false, answered: false });
  });

  it('hold a sales row back when a figure of the fact could not be read', () => {
    const table = aTable({ records: RECORDS, problems: [NOT_A_WEIGHT] });
    expect([...heldBackRows(table, problemPatterns(table))]).toEqual([3]);
  });

  it('let a row pass whose figure was read all the same: a remark is no reason to wait', () => {
    const table = aTable({ records: RECORDS, problems: [{ ...NOT_A_WEIGHT, cell: 'C2', code: 'duplicate-line' }] });
    expect(heldBackRows(table, problemPatterns(table)).size).toBe(0);
  });

  it('let a customer pass whose phone could not be read: it can be mended later', () => {
    const table = aTable({
      kind: 'customers',
      records: [{ row: 3, fields: { name: '甲' } }],
      problems: [{ cell: 'C3', code: 'not-a-phone', raw: 'x', field: 'phone' }],
    });
    expect(heldBackRows(table, problemPatterns(table)).size).toBe(0);
  });

  it('follow what the user said about the pattern', () => {
    const table = aTable({
      records: RECORDS,
      problems: [NOT_A_WEIGHT],
      changes: { handling: new Map([['not-a-number|weightKg', 'import']]) },
    });
    expect(problemPatterns(table)[0]).toMatchObject({ handling: 'import', answered: true });
    expect(heldBackRows(table, problemPatterns(table)).size).toBe(0);
  });

  it('hold rows back that are hidden in the file, until the user wants them too', () => {
    const records: readonly LedgerRecord[] = [RECORDS[0] as LedgerRecord, { ...(RECORDS[1] as LedgerRecord), hidden: true }];
    const table = aTable({ records });
    expect(problemPatterns(table)).toMatchObject([
      { code: 'hidden-rows', count: 1, handling: 'hold-back', cells: [{ cell: 'A3', raw: '甲' }] },
    ]);
    expect([...heldBackRows(table, problemPatterns(table))]).toEqual([3]);
    const wanted = aTable({ records, changes: { handling: new Map([['hidden-rows', 'import']]) } });
    expect(heldBackRows(wanted, problemPatterns(wanted)).size).toBe(0);
  });

  it('put questions with choices first', () => {
    const patterns = problemPatterns(
      aTable({
        records: RECORDS,
        problems: [
          NOT_A_WEIGHT,
          { cell: 'A9', code: 'date-order-unclear', raw: '5/6', field: 'date', choices: ['day-first', 'month-first'] },
        ],
      }),
    );
    expect(patterns.map((pattern) => pattern.code)).toEqual(['date-order-unclear', 'not-a-number']);
  });
});

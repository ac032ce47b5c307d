import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../../shared/ledger/reading.ts';
import { RepeatedLines } from '../../../../shared/ledger/repeated-lines.ts';

function repeatedRows(lines: readonly LedgerRecord['fields'][]): readonly number[] {
  const repeated = new RepeatedLines();
  const records = lines.map((fields, index) => ({ row: index + 1, fields }));
  for (const record of records) repeated.take(record);
  return repeated.rowsOf(records);
}

const anyLine = fc.record(
  {
    customer: fc.constantFrom('甲建设集团有限公司', '甲机械集团有限公司', '乙'),
    docNo: fc.constantFrom('CK100001', 'CK200001', 'CK100002'),
    weightKg: fc.constantFrom(0, 1000, 2 ** 32 + 1000, -1000),
    amountFen: fc.constantFrom(0, 5, 2 ** 40),
    satisfied: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('lines that occur twice', () => {
  test.prop([fc.array(anyLine, { maxLength: 60 })])(
    'are those, and only those, that equal an earlier one in three fields or more',
    (lines) => {
      const written = lines.map((line) => JSON.stringify(line));
      const expected = lines.flatMap((line, index) =>
        Object.keys(line).length >= 3 && written.indexOf(written[index] ?? '') < index ? [index + 1] : [],
      );
      expect(repeatedRows(lines)).toEqual(expected);
    },
  );

  it('are found among many more lines than there is room for at first', () => {
    const line = (index: number): LedgerRecord['fields'] => ({
      customer: '甲公司',
      docNo: `T${index}`,
      weightKg: index,
      amountFen: index * 7,
    });
    const lines = Array.from({ length: 9000 }, (_, index) => line(index % 8999));
    expect(repeatedRows(lines)).toEqual([9000]);
  });
});

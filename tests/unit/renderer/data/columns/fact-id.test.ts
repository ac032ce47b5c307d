import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { factId, factKey, formatFactId, keyLanes, parseFactId, type SalesFacts } from '../../../../../renderer/data/columns/fact-id.ts';

const LINE: SalesFacts = {
  customerId: 'c',
  date: '2026-01-01',
  contractNo: '',
  docNo: 'XS-1',
  product: '螺紋鋼',
  materialGrade: '',
  spec: '12',
  mill: '',
  pieces: null,
  weightKg: 1_000,
  unitPriceFen: null,
  amountFen: 380_000,
  weighing: null,
  salesRep: '李',
  notes: '',
};

describe('a fact id', () => {
  it('stays what it is from release to release: stored lines are known again by it', () => {
    expect(factId(LINE, 1)).toMatchInlineSnapshot(`"c852fa9a1187912e1a326596da"`);
    expect(factId(LINE, 2)).toMatchInlineSnapshot(`"dceac4095af2a7e7afbb23503e"`);
  });

  it('does not depend on what gets corrected later', () => {
    expect(factId({ ...LINE, salesRep: '張', notes: '補', weighing: 'weighed' }, 1)).toBe(factId(LINE, 1));
  });

  test.prop([
    fc.constantFrom('customerId', 'date', 'contractNo', 'docNo', 'product', 'materialGrade', 'spec', 'mill'),
    fc.string({ minLength: 1 }),
  ])('depends on every part of the business key', (field, text) => {
    fc.pre(text !== LINE[field as 'docNo']);
    expect(factId({ ...LINE, [field]: text }, 1)).not.toBe(factId(LINE, 1));
  });

  test.prop([fc.string(), fc.integer({ min: 0, max: 1_000_000 })])('survives being written as text', (key, occurrence) => {
    const id = factKey(keyLanes(key), occurrence);
    expect(formatFactId(id)).toMatch(/^[0-9a-f]{26}$/);
    expect(parseFactId(formatFactId(id))).toEqual(id);
  });

  it('differs for 200,000 documents in a row, in each half', () => {
    const high = new Set<number>();
    const low = new Set<number>();
    for (let number = 0; number < 200_000; number += 1) {
      const id = factKey(keyLanes(`c\u001f2026-01-01\u001f\u001fXS-${number}`), 1);
      high.add(id.high);
      low.add(id.low);
    }
    expect([high.size, low.size]).toEqual([200_000, 200_000]);
  });

  it('differs for the occurrences of one line', () => {
    const lanes = keyLanes('one line');
    expect(new Set(Array.from({ length: 50_000 }, (_, index) => formatFactId(factKey(lanes, index)))).size).toBe(50_000);
  });
});

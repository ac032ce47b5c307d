import { fc, it } from '@fast-check/vitest';
import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { dossierMarks, shortFingerprint } from '../../../../shared/dossier/dossier-marks.ts';
import { dossierPages } from '../../../../shared/dossier/dossier-pages.ts';
import type { DossierInput } from '../../../../shared/dossier/dossier-input.ts';
import { CUSTOMER, dossierInput, salesLines } from './dossier-fixture.ts';
import { everyRecord } from './records-fixture.ts';

function sha256(content: string | Uint8Array): Uint8Array {
  return createHash('sha256').update(content).digest();
}

function marksOf(changes: Partial<DossierInput> = {}) {
  return dossierMarks(dossierPages(dossierInput({ ...everyRecord(), lines: salesLines(20), ...changes })), sha256);
}

function shuffledBy<T>(items: readonly T[], numbers: readonly number[]): readonly T[] {
  return items
    .map((item, at) => ({ item, by: numbers[at % numbers.length] ?? 0 }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ item }) => item);
}

describe('§6.3 the fingerprint', () => {
  it.prop([fc.array(fc.integer(), { minLength: 20, maxLength: 20 })], { numRuns: 20 })(
    'is the same in whatever order the facts come',
    (by) => {
      const { contracts, afterSales, documents } = everyRecord();
      const shuffled = marksOf({
        lines: shuffledBy(salesLines(20), by),
        months: shuffledBy(dossierInput().months, by),
        contracts: shuffledBy(contracts, by),
        afterSales: {
          visits: shuffledBy(afterSales.visits, by),
          complaints: shuffledBy(afterSales.complaints, by),
          measures: afterSales.measures,
          requests: afterSales.requests,
        },
        documents: { ...documents, others: shuffledBy(documents.others, by) },
      });
      expect(shuffled).toEqual(marksOf());
    },
  );

  it('leaves out who printed it when, and the day of looking', () => {
    expect(marksOf({ who: '別人', printedAt: 1, asOf: '2026-11-24' })).toEqual(marksOf());
  });

  it('does not depend on ids that differ where a ledger was read twice', () => {
    const lines = salesLines(20).map((line) => ({ ...line, id: `other-${line.id}`, batch: 'other' }));
    expect(marksOf({ lines })).toEqual(marksOf());
  });

  it('changes with anything that the dossier says, and only in its part', () => {
    const before = marksOf();
    const after = marksOf({ customer: { ...CUSTOMER, phone: '0510-1' } });
    expect(after.fingerprint).not.toBe(before.fingerprint);
    const changed = Object.keys(after.blocks).filter((key) => after.blocks[key] !== before.blocks[key]);
    expect(changed).toEqual(['basic/dossier.heading.identity']);
  });

  it('changes with the sections that are chosen', () => {
    expect(marksOf({ sections: ['basic'] }).fingerprint).not.toBe(marksOf().fingerprint);
  });

  it('is short at the foot of a page', () => {
    expect(shortFingerprint('0123456789abcdef')).toBe('0123 4567 89ab');
    expect(shortFingerprint('')).toBe('');
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { Gravest, type Candidates } from '../../../../../../renderer/data/columns/relationship/candidates.ts';

describe('the gravest of a group', () => {
  const one = fc.record({ slot: fc.nat(50), due: fc.nat(400), fen: fc.nat(5) });
  test.prop([fc.array(one, { maxLength: 80 }), fc.array(fc.nat(4), { minLength: 51, maxLength: 51 }), fc.nat(12)])(
    'are the first of all sorted by money, grade and day',
    (all, ranks, limit) => {
      const grades = Uint8Array.from(ranks);
      const candidates: Candidates = {
        kind: 'dunning',
        slots: all.map(({ slot }) => slot),
        due: all.map(({ due }) => due),
        amountFen: all.map(({ fen }) => fen),
        subjectOf: () => ({ subject: '', recordId: '', about: '' }),
      };
      const gravest = new Gravest(candidates, grades, limit);
      for (const index of all.keys()) gravest.offer(index);
      const sorted = [...all].sort(
        (a, b) => b.fen - a.fen || (grades[a.slot] ?? 0) - (grades[b.slot] ?? 0) || a.due - b.due || a.slot - b.slot,
      );
      expect(gravest.indexes.map((index) => all[index])).toEqual(sorted.slice(0, limit));
    },
  );
});

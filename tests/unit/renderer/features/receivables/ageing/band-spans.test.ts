import { expect, it } from 'vitest';
import { bandSpans } from '../../../../../../renderer/features/receivables/ageing/band-spans.ts';
import { bandOf } from '../../../../../../shared/rules/5-credit/index.ts';

const ENDS = [30, 60, 90, 180] as const;

it('§5.3.2 by due date the bands begin the day after it, by document date on the day itself', () => {
  expect(bandSpans(ENDS, 'dueOn').map(({ from, to }) => `${from ?? ''}-${to ?? ''}`)).toEqual([
    '-0',
    '1-30',
    '31-60',
    '61-90',
    '91-180',
    '181-',
  ]);
  expect(bandSpans(ENDS, 'date')[1]).toEqual({ from: 0, to: 30 });
});

it.each(['dueOn', 'date'] as const)('§5.3.2 the titles by %s say what the rule counts, at every edge', (base) => {
  for (const [band, { from, to }] of bandSpans(ENDS, base).entries()) {
    if (from !== null) expect(bandOf(from, ENDS, base)).toBe(band);
    if (to !== null && !(base === 'date' && band === 0)) expect(bandOf(to, ENDS, base)).toBe(band);
  }
});

import { beforeEach, describe, expect, it } from 'vitest';
import { approveRegrading, overrideGrade, proposeGrades, gradingOf, regradingList } from '../../renderer/data/gradings.ts';
import { gradeDecisionsOf } from '../../renderer/data/grade-decisions.ts';
import { undoBatch } from '../../renderer/data/history.ts';
import { saveImport } from '../../renderer/data/imports.ts';
import { saveSession } from '../../renderer/data/session.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from './support/ledger-plan.ts';

const ASOF = '2026-11-23';
const FROM = '2026-12-01';
const MONTHS = Array.from({ length: 12 }, (_, index) => (index < 2 ? `2025-${11 + index}` : `2026-${String(index - 1).padStart(2, '0')}`));

/** `big` buys 60 %, `middle` 39 %, `tiny` 1 % in every month: A, A and C. */
async function company(): Promise<void> {
  const lines = Object.entries({ big: 6_000, middle: 3_900, tiny: 100 }).flatMap(([customerId, amountFen]) =>
    MONTHS.map((month) => salesLine({ customerId, date: `${month}-15`, amountFen, weightKg: amountFen })),
  );
  await saveImport(
    ledgerPlan({ create: ['big', 'middle', 'tiny'].map((id) => ({ id, name: id, since: '2015-01-01' })), lines }),
    quiet,
    neverAborted,
  );
}

async function movers(): Promise<readonly string[]> {
  return (await regradingList(ASOF)).map(({ customerId, from, to }) => `${customerId} ${from ?? '-'} ${to}`);
}

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  await company();
});

describe('§2.2 the regrading', () => {
  it('puts the chosen ones into effect in one batch that one undo takes back, and leaves the others', async () => {
    expect(await movers()).toEqual(['big - A', 'middle - A', 'tiny - C']);
    const approved = await approveRegrading(['big', 'tiny'], ASOF, ASOF);
    expect(approved.value).toBe(2);
    expect(await movers()).toEqual(['middle - A']);
    expect((await gradingOf('big', ASOF)).effective).toMatchObject({
      grade: 'A',
      overridden: false,
      proposedBy: '陳經理',
      reviewedBy: '陳經理',
    });
    await undoBatch(approved.batch);
    expect(await movers()).toEqual(['big - A', 'middle - A', 'tiny - C']);
    expect(await gradeDecisionsOf('big')).toEqual([]);
  });

  it('takes effect on its day, not before', async () => {
    await approveRegrading(['big'], ASOF, FROM);
    expect(await movers(), 'approved for later moves no more').toEqual(['middle - A', 'tiny - C']);
    expect((await approveRegrading(['big'], ASOF, FROM)).value).toBe(0);
    expect((await gradingOf('big', '2026-11-30')).effective).toBeNull();
    expect((await gradingOf('big', FROM)).effective).toMatchObject({ grade: 'A', effectiveFrom: FROM });
  });

  it('an open proposal of the same grade keeps who made it, any other gives way', async () => {
    await proposeGrades(['big'], ASOF);
    await saveSession({ who: '周總' });
    await approveRegrading(['big'], ASOF, ASOF);
    const decisions = await gradeDecisionsOf('big');
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({ state: 'reviewed', proposedBy: '陳經理', reviewedBy: '周總' });
  });

  it('an override in effect gives way to the computed grade; whoever has it already is left alone', async () => {
    await overrideGrade('big', 'C', '試用', '2026-11-01');
    expect(await movers()).toContain('big C A');
    expect((await approveRegrading(['big'], ASOF, ASOF)).value).toBe(1);
    expect(await approveRegrading(['big'], ASOF, ASOF)).toMatchObject({ value: 0, batch: '' });
  });
});

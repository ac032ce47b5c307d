import { beforeEach, describe, expect, it } from 'vitest';
import { customerRows, orderCustomers } from '../../renderer/data/customer-table.ts';
import { db } from '../../renderer/data/db.ts';
import { gradeDistribution, gradeWhatIf, gradingOf, overrideGrade, proposeGrades, reviewGrades } from '../../renderer/data/gradings.ts';
import { undoBatch } from '../../renderer/data/history.ts';
import { saveImport } from '../../renderer/data/imports.ts';
import { parameterVersions, saveParameterVersion } from '../../renderer/data/parameters.ts';
import { saveSession } from '../../renderer/data/session.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from './support/ledger-plan.ts';

const ASOF = '2026-11-23';
const MONTHS = [
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
];

/** `big` buys 60 %, `middle` 39 %, `tiny` 1 % in every month, all of them for years; `never` nothing. */
async function company(): Promise<void> {
  const shares = { big: 6_000, middle: 3_900, tiny: 100 };
  const lines = Object.entries(shares).flatMap(([customerId, amountFen]) =>
    MONTHS.map((month) => salesLine({ customerId, date: `${month}-15`, amountFen, weightKg: amountFen })),
  );
  const create = ['big', 'middle', 'tiny', 'never'].map((id) => ({ id, name: id, since: '2015-01-01' }));
  await saveImport(ledgerPlan({ create, lines }), quiet, neverAborted);
}

async function shown(): Promise<Record<string, string>> {
  const { token } = await orderCustomers({ text: '', filters: {}, sort: { column: 'name', descending: false }, asOf: ASOF });
  return Object.fromEntries((await customerRows(token, 0, 10)).map(({ id, grade, gradeState }) => [id, `${grade} ${gradeState}`]));
}

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  await company();
});

describe('§2.2 grades', () => {
  it('are computed until somebody decides, the same in the table and in the verdict', async () => {
    expect(await shown()).toEqual({ big: 'A computed', middle: 'A computed', tiny: 'C computed', never: 'D computed' });
    const outcome = await gradingOf('tiny', ASOF);
    expect(outcome.figures).toEqual({
      purchasedKg: 1_200,
      purchasedFen: 1_200,
      companyFen: 120_000,
      activeMonths: 12,
      yearsOfCooperation: 11,
      credit: 'notYetAssessed',
    });
    expect(outcome.grade).toMatchObject({ status: 'met', value: 'C' });
    expect(outcome).toMatchObject({
      effective: null,
      proposed: null,
      industry: { status: 'incomplete' },
      scale: { status: 'met', value: 'small' },
    });
    expect(await gradeDistribution(ASOF)).toEqual({ A: 2, B: 0, C: 1, D: 1 });
  });

  it('go from proposed to reviewed to effective from a date', async () => {
    const proposal = await proposeGrades('all', ASOF);
    expect(proposal.value).toHaveLength(4);
    expect(await shown()).toMatchObject({ big: 'A proposed', tiny: 'C proposed' });
    const { proposed } = await gradingOf('big', ASOF);
    expect(proposed).toMatchObject({ computed: 'A', grade: 'A', proposedBy: '陳經理', reviewedAt: null });

    expect((await reviewGrades([proposed?.id as string], '2026-12-01')).value).toBe(1);
    expect(await shown()).toMatchObject({ big: 'A computed' });
    expect((await gradingOf('big', '2026-12-01')).effective).toMatchObject({
      state: 'reviewed',
      reviewedBy: '陳經理',
      effectiveFrom: '2026-12-01',
    });
    expect((await reviewGrades([proposed?.id as string], '2020-01-01')).value).toBe(0);
  });

  it('are not proposed again while nothing has changed', async () => {
    const first = await proposeGrades('all', ASOF);
    expect((await proposeGrades('all', ASOF)).batch).toBe('');
    await reviewGrades(first.value, ASOF);
    expect((await proposeGrades(['big', 'tiny'], ASOF)).value).toEqual([]);
    expect(await db.gradeDecisions.count()).toBe(4);
  });

  it('may be overridden, with a reason only, and the later decision counts', async () => {
    await reviewGrades((await proposeGrades('all', ASOF)).value, '2026-11-01');
    await expect(overrideGrade('tiny', 'B', '  ', ASOF)).rejects.toThrow(RangeError);
    const override = await overrideGrade('tiny', 'B', '新廠投產', ASOF);
    expect(override.value).toMatchObject({ computed: 'C', grade: 'B', overridden: true, state: 'reviewed', reason: '新廠投產' });
    expect(await shown()).toMatchObject({ tiny: 'B overridden', big: 'A effective' });
    expect((await gradingOf('tiny', '2026-11-22')).effective).toMatchObject({ grade: 'C' });
    await undoBatch(override.batch);
    expect(await shown()).toMatchObject({ tiny: 'C effective' });
  });

  it('§2.2 what-if says who would move and writes nothing', async () => {
    const before = await db.journal.count();
    const outcome = await gradeWhatIf({ gradeAFromShare: 0.5 }, ASOF);
    expect(outcome.grades).toMatchObject({
      before: { A: 2, B: 0 },
      after: { A: 1, B: 1 },
      moved: 1,
      moves: [{ id: 'middle', from: 'A', to: 'B', figure: 0.39 }],
    });
    expect(outcome.scales.moved).toBe(0);
    expect(await db.journal.count()).toBe(before);
  });

  it('§2.1.2 what-if says whose scale would change, at and under the figure', async () => {
    const outcome = await gradeWhatIf({ scaleLargeFromKg: 72_000, scaleSmallBelowKg: 46_801 }, ASOF);
    expect(outcome.scales).toMatchObject({
      before: { large: 0, medium: 0, small: 4 },
      after: { large: 1, medium: 0, small: 3 },
      moved: 1,
      moves: [{ id: 'big', from: 'small', to: 'large', figure: 72_000 }],
    });
    expect(outcome.grades.moved).toBe(0);
    expect((await gradeWhatIf({ scaleLargeFromKg: 72_001, scaleSmallBelowKg: 46_800 }, ASOF)).scales.after).toEqual({
      large: 0,
      medium: 2,
      small: 2,
    });
  });
});

describe('parameter versions', () => {
  it('count from their day on, and the day before as before', async () => {
    const saved = await saveParameterVersion({ effectiveFrom: '2026-11-23', values: { gradeAFromShare: 0.5 }, reason: '董事會決議' });
    expect(saved).toMatchObject({ ok: true, value: { value: { who: '陳經理' } } });
    expect(await shown()).toMatchObject({ middle: 'B computed' });
    expect((await gradingOf('middle', '2026-11-22')).grade).toMatchObject({ value: 'A' });
    expect(await parameterVersions()).toHaveLength(1);
  });

  it('that make no sense are refused with the reasons, also when they clash with a later one', async () => {
    expect(await saveParameterVersion({ effectiveFrom: '2026-01-01', values: { gradeAFromShare: 0.01 }, reason: '' })).toMatchObject({
      ok: false,
      error: [{ keys: ['gradeAFromShare', 'gradeBFromShare'] }],
    });
    await saveParameterVersion({ effectiveFrom: '2027-01-01', values: { gradeBFromShare: 0.045 }, reason: '' });
    expect(await saveParameterVersion({ effectiveFrom: '2026-01-01', values: { gradeAFromShare: 0.04 }, reason: '' })).toMatchObject({
      ok: false,
      error: [{ on: '2027-01-01' }],
    });
    expect(await parameterVersions()).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { readDunning, readPromise } from '../../../../../../../../renderer/features/customers/page/credit/collection/read-collection.ts';

const TODAY = '2026-11-26';
const step = { step: 'phone', doneOn: TODAY, responsible: '陳靜', evidence: '', result: '', nextOn: '' };
const promise = { amount: '5000', dueOn: '2026-12-01', madeOn: TODAY, madeBy: '王總', notes: '' };

describe('§5.3.2 collection, typed', () => {
  it('a step was taken today or before, by somebody', () => {
    expect(readDunning(step, TODAY)).toMatchObject({ ok: true, value: { step: 'phone', nextOn: null } });
    expect(readDunning({ ...step, doneOn: '2026-11-27' }, TODAY)).toMatchObject({ ok: false, error: { doneOn: { code: 'future' } } });
    expect(readDunning({ ...step, responsible: ' ' }, TODAY)).toMatchObject({
      ok: false,
      error: { responsible: { code: 'responsibleMissing' } },
    });
  });

  it('the next day comes after it', () => {
    expect(readDunning({ ...step, nextOn: '2026-11-27' }, TODAY)).toMatchObject({ ok: true, value: { nextOn: '2026-11-27' } });
    expect(readDunning({ ...step, nextOn: TODAY }, TODAY)).toMatchObject({ ok: false, error: { nextOn: { code: 'endBeforeStart' } } });
  });

  it('a promise is for an amount above nothing and not for a day before it was made', () => {
    expect(readPromise(promise, TODAY)).toMatchObject({ ok: true, value: { amountFen: 500_000 } });
    expect(readPromise({ ...promise, dueOn: TODAY }, TODAY)).toMatchObject({ ok: true });
    expect(readPromise({ ...promise, dueOn: '2026-11-25' }, TODAY)).toMatchObject({
      ok: false,
      error: { dueOn: { code: 'endBeforeStart' } },
    });
    expect(readPromise({ ...promise, amount: '0' }, TODAY)).toMatchObject({ ok: false, error: { amount: { code: 'positive' } } });
    expect(readPromise({ ...promise, madeOn: '2026-11-27', dueOn: '2026-12-01' }, TODAY)).toMatchObject({
      ok: false,
      error: { madeOn: { code: 'future' } },
    });
  });
});

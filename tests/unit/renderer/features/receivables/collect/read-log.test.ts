import { describe, expect, it } from 'vitest';
import { readLog, type TypedLog } from '../../../../../../renderer/features/receivables/collect/read-log.ts';

const TODAY = '2026-11-26';
const CALL: TypedLog = {
  step: 'phone',
  result: '下週付',
  evidence: '',
  nextOn: '',
  promised: '',
  promisedOn: '',
  doneOn: TODAY,
  responsible: '陳靜',
};

function problemsOf(patch: Partial<TypedLog>): unknown {
  const read = readLog({ ...CALL, ...patch }, TODAY);
  return read.ok ? {} : read.error;
}

describe('§5.3.2 a step that was taken', () => {
  it('is read with its promise, in fen', () => {
    const read = readLog({ ...CALL, promised: '42萬', promisedOn: '2026-12-01', nextOn: '2026-12-02' }, TODAY);
    expect(read).toEqual({
      ok: true,
      value: {
        step: 'phone',
        result: '下週付',
        evidence: '',
        doneOn: TODAY,
        nextOn: '2026-12-02',
        responsible: '陳靜',
        promise: { amountFen: 42_000_000, dueOn: '2026-12-01' },
      },
    });
  });

  it('has a result or something that proves it; a notice and legal action have the proof', () => {
    expect(problemsOf({ result: ' ' })).toEqual({ result: 'resultMissing' });
    expect(problemsOf({ result: '', evidence: '通話 3 分鐘' })).toEqual({});
    expect(problemsOf({ step: 'notice' })).toEqual({ evidence: 'evidenceMissing' });
    expect(problemsOf({ step: 'legal' })).toEqual({ evidence: 'evidenceMissing' });
    expect(problemsOf({ step: 'legal', result: '', evidence: '（2026）滬0115民初1號' })).toEqual({});
  });

  it('was taken today or before, and is followed up on a later day', () => {
    expect(problemsOf({ doneOn: '2026-11-27' })).toEqual({ doneOn: 'future' });
    expect(problemsOf({ doneOn: '2026-02-30' })).toEqual({ doneOn: 'day' });
    expect(problemsOf({ nextOn: TODAY })).toEqual({ nextOn: 'notAfter' });
    expect(problemsOf({ nextOn: '2026-11-27' })).toEqual({});
  });

  it('brings a promise only with an amount above zero and a day from then on', () => {
    expect(problemsOf({ promised: '100' })).toEqual({ promisedOn: 'promiseDay' });
    expect(problemsOf({ promisedOn: TODAY })).toEqual({ promised: 'promiseAmount' });
    expect(problemsOf({ promised: '0', promisedOn: TODAY })).toEqual({ promised: 'amount' });
    expect(problemsOf({ promised: '-5', promisedOn: TODAY })).toEqual({ promised: 'amount' });
    expect(problemsOf({ promised: 'soon', promisedOn: '2026-11-25' })).toEqual({ promised: 'amount', promisedOn: 'promisePast' });
    expect(problemsOf({ promised: '0.01', promisedOn: TODAY })).toEqual({});
  });
});

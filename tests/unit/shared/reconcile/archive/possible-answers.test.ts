import { describe, expect, it } from 'vitest';
import { mayBeAnsweredInBulk, possibleAnswers } from '../../../../../shared/reconcile/archive/possible-answers.ts';
import { keepsOpen } from '../../../../../shared/reconcile/archive/open-questions.ts';
import { stillToDo } from '../../../../../shared/reconcile/archive/still-to-do.ts';
import { candidate, CATALOGUE, difference, side } from './made-difference.ts';

const FIGURES = { ...CATALOGUE, kind: 'figures' as const };
const unsure = difference({ bucket: 'unsure', doubt: 'similarName', electronic: null, candidates: [candidate('甲')] });

describe('§6.2.2 what can be said about a difference', () => {
  it('a value can be written where one field differs, and never over booked figures', () => {
    const one = difference({ fields: [{ field: 'pages', paper: 1, electronic: 2 }] });
    expect(possibleAnswers(one, CATALOGUE)).toContain('filledIn');
    expect(possibleAnswers(one, FIGURES)).not.toContain('filledIn');
  });

  it('an unsure one has to be said to be the same or not before anything is taken', () => {
    expect(possibleAnswers(unsure, CATALOGUE)).toEqual(['sameCustomer', 'notSame', 'keepBoth']);
    expect(possibleAnswers({ ...unsure, candidates: [] }, CATALOGUE)).toContain('takePaper');
  });

  it('branches, namesakes and repetitions are never merged in bulk, nor where several could be meant', () => {
    expect(mayBeAnsweredInBulk(unsure, 'sameCustomer')).toBe(true);
    for (const doubt of ['branch', 'namesakes', 'otherCode', 'numberOfAnother'] as const)
      expect(mayBeAnsweredInBulk({ ...unsure, doubt }, 'sameCustomer')).toBe(false);
    expect(mayBeAnsweredInBulk({ ...unsure, candidates: [candidate('甲'), candidate('乙')] }, 'sameCustomer')).toBe(false);
    expect(mayBeAnsweredInBulk(difference({ bucket: 'duplicate', electronic: null }), 'sameCustomer')).toBe(false);
    expect(mayBeAnsweredInBulk(difference({}), 'takePaper')).toBe(true);
  });

  it('what the program does not do itself is left to do', () => {
    expect(stillToDo(difference({ resolution: 'takePaper' }), CATALOGUE)).toBeNull();
    expect(stillToDo(difference({ resolution: 'takePaper' }), FIGURES)).toBe('correctBooks');
    expect(stillToDo(difference({ resolution: 'takeElectronic' }), CATALOGUE)).toBe('correctPaper');
    expect(stillToDo(difference({ resolution: 'takeElectronic', bucket: 'onlyPaper', electronic: null }), CATALOGUE)).toBe('takeOutFolder');
    expect(stillToDo(difference({ resolution: 'takeElectronic', bucket: 'onlyElectronic', paper: null }), CATALOGUE)).toBe('makeFolder');
    expect(stillToDo(difference({ resolution: 'takeElectronic', bucket: 'duplicate', electronic: null }), CATALOGUE)).toBe('mergeFolders');
    expect(stillToDo(difference({ resolution: 'sameCustomer', bucket: 'duplicate', paper: null }), CATALOGUE)).toBe('mergeCustomers');
  });

  it('§6.1.2 a difference keeps the reconciliation open until it has an answer, or a name and a day to come', () => {
    const today = '2026-11-26';
    expect(keepsOpen(difference({}), today)).toBe(true);
    expect(keepsOpen(difference({ state: 'resolved' }), today)).toBe(false);
    expect(keepsOpen(difference({ state: 'asked', owner: '王' }), today)).toBe(false);
    expect(keepsOpen(difference({ state: 'asked' }), today)).toBe(true);
    expect(keepsOpen(difference({ state: 'postponed', owner: '王', postponedUntil: '2026-11-27' }), today)).toBe(false);
    expect(keepsOpen(difference({ state: 'postponed', owner: '王', postponedUntil: today }), today)).toBe(true);
    expect(keepsOpen(difference({ state: 'postponed', owner: '', postponedUntil: '2026-11-27', electronic: side('x') }), today)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { nextSteps, placeOnWay } from '../../../../../../renderer/features/complaints/page/steps.ts';
import type { Complaint } from '../../../../../../shared/records/complaint.ts';
import { COMPLAINT } from '../complaint.ts';

const CONTACTED: Complaint = { ...COMPLAINT, state: 'contacted', contactedAt: '2026-11-26T10:30' };
const ANSWERED: Complaint = { ...CONTACTED, cause: '磅秤', solution: 'credit', fedBackAt: '2026-11-27T10:00' };

function words(complaint: Complaint): readonly string[] {
  return nextSteps(complaint).map(({ word }) => word);
}

describe('§4.3 the next steps of a complaint', () => {
  it('leads from the call to the customer’s content', () => {
    expect(words(COMPLAINT)).toEqual(['contacted']);
    expect(words(CONTACTED)).toEqual(['investigating']);
    expect(words({ ...CONTACTED, state: 'proposed' })).toEqual(['fedBack', 'again']);
    expect(words({ ...ANSWERED, state: 'fedBack' })).toEqual(['satisfied', 'unsatisfied']);
  });

  it('§4.3.3 says what a proposal still misses', () => {
    const [bare] = nextSteps({ ...CONTACTED, state: 'investigating' });
    expect(bare?.missing).toEqual(['causeMissing', 'solutionMissing']);
    const [ready] = nextSteps({ ...ANSWERED, state: 'investigating', fedBackAt: null });
    expect(ready?.missing).toEqual([]);
  });

  it('§4.3.4 a reopening needs its why; going back before the feedback does not', () => {
    const [reopen] = nextSteps({ ...ANSWERED, state: 'closed', satisfied: true });
    expect(reopen).toMatchObject({ word: 'reopen', to: 'investigating', needsWhy: true, main: false });
    const [again] = nextSteps({ ...ANSWERED, state: 'unsatisfied', satisfied: false });
    expect(again).toMatchObject({ word: 'reopen', needsWhy: true, main: true });
    const [, back] = nextSteps({ ...ANSWERED, state: 'proposed' });
    expect(back).toMatchObject({ word: 'again', needsWhy: false });
  });

  it('§4.3.4 is closed without an obstacle only when the customer is content', () => {
    expect(nextSteps({ ...ANSWERED, state: 'satisfied', satisfied: true })[0]).toMatchObject({ word: 'closed', missing: [] });
    expect(nextSteps({ ...ANSWERED, state: 'satisfied', satisfied: null })[0]?.missing).toEqual(['satisfactionUnknown']);
  });

  it('stands where it was fed back while the customer is not content', () => {
    expect(placeOnWay({ ...ANSWERED, state: 'unsatisfied' })).toBe(placeOnWay({ ...ANSWERED, state: 'fedBack' }));
  });
});

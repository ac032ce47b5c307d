import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../../../../../shared/records/access-request.ts';
import { accessOf, narrowed, type AccessQuestion } from '../../../../../shared/rules/6-archive/index.ts';

const question: AccessQuestion = { reader: '李', owner: '王', isHead: false, ownNeedNone: true, medium: 'screen', now: '2026-11-26T10:00' };

function request(parts: Partial<AccessRequest> = {}): AccessRequest {
  return {
    id: 'r1',
    number: '261126-01',
    customerId: 'c1',
    requester: '李',
    reason: '投標',
    sections: ['basic', 'credit'],
    medium: 'screen',
    until: '2026-11-26T12:00',
    state: 'approved',
    grantedSections: ['basic'],
    grantedUntil: '2026-11-26T11:00',
    grantedUntilAt: null,
    telephone: null,
    decidedBy: '陳',
    decidedAt: 0,
    decidedBySlip: '',
    decidedByCode: '',
    notes: '',
    createdAt: 0,
    ...parts,
  };
}

describe('§6.3.1 access', () => {
  it('without a request opens nothing, to the head everything, to its own sales rep everything unless the parameter says otherwise', () => {
    expect(accessOf(question, [])).toMatchObject({ sections: [], because: 'none' });
    expect(accessOf({ ...question, isHead: true }, [])).toMatchObject({ because: 'head' });
    expect(accessOf({ ...question, reader: '王' }, [])).toMatchObject({ because: 'ownCustomer' });
    expect(accessOf({ ...question, reader: '王', ownNeedNone: false }, []).because).toBe('none');
    expect(accessOf({ ...question, reader: '', owner: '' }, []).because).toBe('none');
  });

  it('opens only what was granted, until its minute is up', () => {
    const at = (now: string) => accessOf({ ...question, now }, [request()]).sections;
    expect([at('2026-11-26T11:00'), at('2026-11-26T11:01')]).toEqual([['basic'], []]);
  });

  it('opens to nobody else, and not before the head has decided', () => {
    expect(accessOf(question, [request({ requester: '趙' })]).because).toBe('none');
    for (const state of ['asked', 'refused', 'withdrawn'] as const) expect(accessOf(question, [request({ state })]).because).toBe('none');
  });

  it('for the screen is none for paper; for paper is one for the screen, too', () => {
    expect(accessOf({ ...question, medium: 'paper' }, [request()]).because).toBe('none');
    expect(accessOf(question, [request({ medium: 'paper' })]).sections).toEqual(['basic']);
  });

  it('of two requests adds up', () => {
    expect(accessOf(question, [request(), request({ id: 'r2', grantedSections: ['credit'] })]).sections).toEqual(['basic', 'credit']);
  });

  it('is never granted beyond what was asked', () => {
    const asked = request();
    expect(narrowed(asked, { sections: ['basic', 'contracts'], until: '2027-01-01T00:00' })).toEqual({
      sections: ['basic'],
      until: '2026-11-26T12:00',
    });
  });
});

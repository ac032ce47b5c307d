import { describe, expect, it } from 'vitest';
import { checkAsk, type AskDraft } from '../../../../shared/access/check-ask.ts';

const draft: AskDraft = {
  customerId: 'c1',
  requester: '李',
  reason: '投標',
  sections: ['basic'],
  medium: 'screen',
  until: '2026-11-26T12:00',
};
const check = (parts: Partial<AskDraft> = {}, now = '2026-11-26T10:00') => checkAsk({ ...draft, ...parts }, now, 7);

describe('§6.3.1 the request form', () => {
  it('needs a customer, who, why, sections and until when', () => {
    expect(check()).toEqual([]);
    expect(check({ customerId: '', requester: ' ', reason: '\n', sections: [], until: '' })).toEqual([
      'customer',
      'requester',
      'reason',
      'sections',
      'untilMissing',
    ]);
  });

  it('§6.3.1 until: a minute ahead at the least, at most the days of the parameter', () => {
    expect([check({ until: '2026-11-26T10:00' }), check({ until: '2026-11-26T10:01' })]).toEqual([['untilPast'], []]);
    expect([check({ until: '2026-12-03T23:59' }), check({ until: '2026-12-04T00:00' })]).toEqual([[], ['untilTooLate']]);
  });
});

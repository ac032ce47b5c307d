import { describe, expect, it } from 'vitest';
import { festivalsBetween } from '../../../../shared/calendar/festivals.ts';

describe('§4.2.1 festivals', () => {
  it('of 2026 fall on the days that everybody knows, in order', () => {
    expect(festivalsBetween('2026-01-01', '2026-12-31').map(({ festival, on }) => `${on} ${festival}`)).toEqual([
      '2026-01-01 newYear',
      '2026-02-17 spring',
      '2026-03-03 lantern',
      '2026-04-05 qingming',
      '2026-05-01 labour',
      '2026-06-19 dragonBoat',
      '2026-09-25 midAutumn',
      '2026-10-01 national',
      '2026-10-18 doubleNinth',
    ]);
  });

  it('are those of the span, both days included, over the end of a year', () => {
    expect(festivalsBetween('2026-10-18', '2027-02-06').map(({ festival }) => festival)).toEqual(['doubleNinth', 'newYear', 'spring']);
  });

  it('follow a leap month: the Spring Festival of 2034, a classic trap, is on 19 February', () => {
    expect(festivalsBetween('2034-01-02', '2034-02-28').map(({ on }) => on)).toContain('2034-02-19');
  });
});

import { describe, expect, it } from 'vitest';
import { lastSpoken } from '../../../../../../../../renderer/features/customers/page/care/contact/last-spoken.ts';
import { minutesBetween } from '../../../../../../../../renderer/features/customers/page/care/contact/minutes-between.ts';
import { readContactEntry } from '../../../../../../../../renderer/features/customers/page/care/contact/read-contact-entry.ts';

const NOW = '2026-11-26T10:00';
const CALL = {
  channel: 'call',
  direction: 'in',
  contact: '',
  subject: '詢價',
  asks: 'no',
  at: NOW,
  answeredAt: NOW,
  by: '陳靜',
};

describe('the contact log', () => {
  it('§4.1.2 a contact is of now at the latest, and an answer does not come before its question', () => {
    expect(readContactEntry(CALL, NOW)).toMatchObject({ ok: true, value: { asks: false, answeredAt: null } });
    expect(readContactEntry({ ...CALL, at: '2026-11-26T10:01' }, NOW)).toMatchObject({ ok: false, error: { at: { code: 'afterNow' } } });
    expect(readContactEntry({ ...CALL, asks: 'waits' }, NOW)).toMatchObject({ ok: true, value: { asks: true, answeredAt: null } });
    expect(readContactEntry({ ...CALL, asks: 'answered', answeredAt: '2026-11-26T09:59' }, NOW)).toMatchObject({
      ok: false,
      error: { answeredAt: { code: 'beforeAsked' } },
    });
    expect(readContactEntry({ ...CALL, subject: ' ', by: '', at: 'x' }, NOW)).toMatchObject({
      ok: false,
      error: { subject: { code: 'subjectMissing' }, by: { code: 'responsibleMissing' }, at: { code: 'notATime' } },
    });
  });

  it('§4.1.2 response time goes by the wall clock, over midnight and the end of a year', () => {
    expect(minutesBetween('2026-11-26T09:58', '2026-11-26T10:00')).toBe(2);
    expect(minutesBetween('2026-12-31T23:50', '2027-01-01T00:20')).toBe(30);
  });

  it('§4.1.2 what was only sent breaks no silence; a visit or a talk does', () => {
    const sent = { at: '2026-11-20T09:00', channel: 'material' } as const;
    expect(lastSpoken('2026-10-01', [sent])).toBe('2026-10-01');
    expect(lastSpoken('2026-10-01', [sent, { at: '2026-11-01T09:00', channel: 'hotline' }])).toBe('2026-11-01');
    expect(lastSpoken('2026-11-02', [{ at: '2026-11-01T09:00', channel: 'hotline' }])).toBe('2026-11-02');
  });
});

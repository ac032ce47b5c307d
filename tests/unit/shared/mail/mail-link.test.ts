import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../../../shared/mail/mail-address.ts';
import { LONGEST_MAIL_LINK, mailLink, MOST_RECEIVERS } from '../../../../shared/mail/mail-link.ts';
import type { Mail } from '../../../../shared/mail/mail.ts';

const MAIL: Mail = { to: ['wang@example.com'], bcc: [], subject: '', body: '' };

describe('a plain address', () => {
  it.each(['wang@example.com', 'wang.jianguo+steel@mail.example.com.cn', 'O%r&b?@example.cn'])('%s is one', (address) =>
    expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    '',
    'wang',
    'wang@example',
    'wang@example.com, li@example.com',
    'wang@example.com;li@example.com',
    'Wang <wang@example.com>',
    'wang@example.com\r\nBcc: all@example.com',
    'wang@example.com?bcc=all@example.com',
    'wang@-example.com',
    '.wang@example.com',
    '王@example.com',
    `${'w'.repeat(65)}@example.com`,
    `wang@${'example.'.repeat(32)}com`,
  ])('%s is none', (address) => expect(isMailAddress(address)).toBe(false));
});

describe('§4.2.1 the address that the mail program is opened with', () => {
  it('carries receivers, subject and text, percent-encoded, lines as mail wants them', () => {
    expect(mailLink({ ...MAIL, bcc: ['li@example.com', 'a&b@example.com'], subject: '生日 & 快樂', body: '王總：\n祝好' })).toBe(
      'mailto:wang@example.com?bcc=li@example.com,a%26b@example.com&subject=%E7%94%9F%E6%97%A5%20%26%20%E5%BF%AB%E6%A8%82&body=%E7%8E%8B%E7%B8%BD%EF%BC%9A%0D%0A%E7%A5%9D%E5%A5%BD',
    );
    expect(mailLink(MAIL)).toBe('mailto:wang@example.com');
  });

  it.each([
    ['nobody', { to: [] }],
    ['a list in one address', { to: ['a@example.com,b@example.com'] }],
    ['a header in an address', { bcc: ['a@example.com\r\nCc: b@example.com'] }],
    ['a second header in the subject', { subject: 'Hello\r\nBcc: b@example.com' }],
    ['a subject that is too long', { subject: 'x'.repeat(201) }],
    ['half a character', { body: '\uD800' }],
    ['a control character in the text', { body: 'a\u0000b' }],
    ['too many receivers', { bcc: Array.from({ length: MOST_RECEIVERS }, (_, at) => `a${at}@example.com`) }],
  ] as const)('refuses %s', (_, patch) => expect(mailLink({ ...MAIL, ...patch })).toBeNull());

  it('takes what just fits and refuses one character more', () => {
    const room = LONGEST_MAIL_LINK - 'mailto:wang@example.com?body='.length;
    expect(mailLink({ ...MAIL, body: 'x'.repeat(room) })).toHaveLength(LONGEST_MAIL_LINK);
    expect(mailLink({ ...MAIL, body: 'x'.repeat(room + 1) })).toBeNull();
  });

  it('whatever is typed, the subject and the text come back as they were and add no header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }), (subject, body) => {
        const link = mailLink({ ...MAIL, subject, body });
        if (link === null) return;
        const query = new URL(link).searchParams;
        expect([...query.keys()].every((key) => key === 'subject' || key === 'body')).toBe(true);
        expect(query.get('subject') ?? '').toBe(subject);
        expect((query.get('body') ?? '').replaceAll('\r\n', '\n')).toBe(body.replaceAll(/\r\n|\r/g, '\n'));
      }),
    );
  });
});

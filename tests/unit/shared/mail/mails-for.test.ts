import { describe, expect, it } from 'vitest';
import { mailLink, MOST_RECEIVERS } from '../../../../shared/mail/mail-link.ts';
import { mailsFor } from '../../../../shared/mail/mails-for.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@example.com`);

describe('§4.1.2 one text to many receivers', () => {
  it('one mail when it fits; what is no address is left out, nobody gets it twice', () => {
    const { mails, bodyApart } = mailsFor(['a@example.com', '', 'no address', 'a@example.com', 'b@example.com'], '行情', '漲');
    expect(mails).toEqual([{ to: [], bcc: ['a@example.com', 'b@example.com'], subject: '行情', body: '漲' }]);
    expect(bodyApart).toBe(false);
    expect(mailsFor(['x'], '行情', '漲').mails).toEqual([]);
  });

  it('several when it does not, each of which can be opened, and everybody is in exactly one', () => {
    const { mails, bodyApart } = mailsFor(people(120), '行情', '漲'.repeat(60));
    expect(bodyApart).toBe(false);
    expect(mails.every((mail) => mailLink(mail) !== null && mail.body !== '')).toBe(true);
    expect(mails.flatMap(({ bcc }) => bcc)).toEqual(people(120));
    expect(mails.length).toBeGreaterThan(2);
  });

  it('never more receivers in one than providers take', () => {
    const { mails } = mailsFor(
      people(MOST_RECEIVERS + 1).map((address) => address.replace('@example.com', '@b.cn')),
      '',
      '',
    );
    expect(mails.map(({ bcc }) => bcc.length)).toEqual([MOST_RECEIVERS, 1]);
  });

  it('a long text goes along to a few, and stays apart from many', () => {
    const long = '漲'.repeat(150);
    expect(mailsFor(people(3), '行情', long)).toMatchObject({ bodyApart: false, mails: [{ body: long }] });
    expect(mailsFor(people(60), '行情', long)).toMatchObject({ bodyApart: true, mails: [{ body: '' }, { body: '' }] });
    expect(mailsFor(people(1), '行情', '漲'.repeat(300))).toMatchObject({ bodyApart: true, mails: [{ body: '' }] });
  });
});

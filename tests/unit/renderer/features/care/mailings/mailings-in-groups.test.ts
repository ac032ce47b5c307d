import { expect, it } from 'vitest';
import type { MailingHead } from '../../../../../../renderer/data/relationship/mailings.ts';
import { mailingsInGroups } from '../../../../../../renderer/features/care/mailings/mailings-in-groups.ts';

function head(id: string, patch: Partial<MailingHead> = {}): MailingHead {
  return {
    id,
    on: '2026-11-26',
    kind: 'greeting',
    title: 'spring',
    text: '',
    way: 'mailed',
    by: '李',
    recipients: 1,
    createdAt: 0,
    ...patch,
  };
}

it('§4.2.1 greetings mailed one by one stand as one line with all who got them; another day, way or title is another line', () => {
  const groups = mailingsInGroups([
    head('a', { text: '王總' }),
    head('b', { text: '李總', recipients: 2 }),
    head('c', { way: 'printed' }),
    head('d'),
    head('e', { on: '2026-11-25' }),
    head('f', { kind: 'news', title: '行情', recipients: 30 }),
  ]);
  expect(groups.map(({ id, recipients }) => [id, recipients])).toEqual([
    ['a', 4],
    ['c', 1],
    ['e', 1],
    ['f', 30],
  ]);
});

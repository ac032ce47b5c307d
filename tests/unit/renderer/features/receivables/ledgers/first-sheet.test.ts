import { expect, it } from 'vitest';
import { firstSheet } from '../../../../../../renderer/features/receivables/ledgers/first-sheet.ts';
import type { PostableSheet } from '../../../../../../renderer/data/credit/ledger-posting.ts';

function sheet(key: string, kind: PostableSheet['kind'], state: PostableSheet['state']): PostableSheet {
  return { key, kind, state } as PostableSheet;
}

it('receivables that are not taken over come first, then anything that is not, then the newest', () => {
  const posted = sheet('a', 'receivables', 'posted');
  const payments = sheet('b', 'payments', 'not');
  const partly = sheet('c', 'receivables', 'differs');
  expect(firstSheet([posted, payments, partly])).toBe(partly);
  expect(firstSheet([posted, payments])).toBe(payments);
  expect(firstSheet([posted])).toBe(posted);
  expect(firstSheet([])).toBeUndefined();
});

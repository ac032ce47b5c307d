import type { MailingHead } from '../../../data/relationship/mailings.ts';

/** What went out the same day in the same words, one after the other, as one line with all its receivers; in the given order. */
export function mailingsInGroups(heads: readonly MailingHead[]): readonly MailingHead[] {
  const groups = new Map<string, MailingHead>();
  for (const head of heads) {
    const key = JSON.stringify([head.on, head.kind, head.title, head.way, head.by]);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, recipients: known.recipients + head.recipients } : head);
  }
  return [...groups.values()];
}

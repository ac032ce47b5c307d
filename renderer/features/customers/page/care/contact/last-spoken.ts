import type { ContactEntry } from '../../../../../../shared/records/contact-entry.ts';
import type { LocalDate } from '../../../../../../shared/values/id.ts';
import { dateOfTime } from '../../../../../../shared/values/local-time.ts';

/** §4.1.2: when somebody last spoke with the customer: a logged contact, or what visits count from; what was only sent is no talk. */
export function lastSpoken(since: LocalDate, entries: readonly Pick<ContactEntry, 'at' | 'channel'>[]): LocalDate {
  return entries
    .filter(({ channel }) => channel !== 'material' && channel !== 'greeting')
    .map(({ at }) => dateOfTime(at))
    .reduce((latest, day) => (day > latest ? day : latest), since);
}

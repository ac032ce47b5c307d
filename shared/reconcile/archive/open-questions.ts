import type { Difference } from '../../records/reconciliation.ts';
import type { LocalDate } from '../../values/id.ts';

type Stated = Pick<Difference, 'state' | 'postponedUntil'>;

/** To be looked at now: open, or postponed until a day that has come. */
export function isToLookAt({ state, postponedUntil }: Stated, today: LocalDate): boolean {
  return state === 'open' || (state === 'postponed' && (postponedUntil === null || postponedUntil <= today));
}

/** §6.1.2 a reconciliation may be signed when every difference is settled, or has a name: who is asked, or who looks at it again and when. */
export function keepsOpen(difference: Stated & Pick<Difference, 'owner'>, today: LocalDate): boolean {
  if (difference.state === 'resolved') return false;
  return isToLookAt(difference, today) || difference.owner === '';
}

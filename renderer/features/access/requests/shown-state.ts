import type { AccessRequest } from '../../../../shared/records/access-request.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';

export type ShownState = AccessRequest['state'] | 'over' | 'lapsed';

/** What has become of a request by now: `over`, what was granted has run out; `lapsed`, nobody decided in time. */
export function shownState({ state, until, grantedUntil }: AccessRequest, now: LocalTime): ShownState {
  if (state === 'approved' && (grantedUntil === null || grantedUntil < now)) return 'over';
  return state === 'asked' && until < now ? 'lapsed' : state;
}

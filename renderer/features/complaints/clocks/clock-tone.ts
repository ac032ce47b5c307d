import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';

/** How a clock is shown. */
export function clockTone({ state, soon }: ComplaintClock): ComplaintClock['state'] | 'soon' {
  return soon ? 'soon' : state;
}

import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { Grade } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';
import { daysBetween } from '../../values/local-date.ts';

const DAYS = { A: 'silentDaysA', B: 'silentDaysB', C: 'silentDaysC', D: 'silentDaysD' } as const;

export interface Silence {
  readonly clause: '§4.1.2';
  readonly days: number;
  readonly allowedDays: number;
  readonly silent: boolean;
}

/** §4.1.2: nobody has spoken with the customer for longer than its grade allows; 0 days allowed means never asked. */
export function silenceOf(grade: Grade, lastContact: LocalDate, asOf: LocalDate, parameters: ParameterSet): Silence {
  const allowedDays = parameters.values[DAYS[grade]];
  const days = Math.max(0, daysBetween(lastContact, asOf));
  return { clause: '§4.1.2', days, allowedDays, silent: allowedDays > 0 && days > allowedDays };
}

import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { localDayOf } from '../clock.ts';

export interface LogFilter {
  readonly who: string;
  readonly customerId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface FoundLog {
  /** Numbers of the entries that pass, the latest first. */
  readonly numbers: readonly number[];
  readonly count: number;
  /** Everybody who is named in it. */
  readonly people: readonly string[];
}

export function passesLogFilter(entry: AccessLogEntry, { who, customerId, from, to }: LogFilter): boolean {
  if (customerId !== '' && entry.customerId !== customerId) return false;
  if (who !== '' && entry.who !== who) return false;
  const day = from === '' && to === '' ? '' : localDayOf(entry.at);
  return (from === '' || day >= from) && (to === '' || day <= to);
}

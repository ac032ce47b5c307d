import type { Festival } from '../../../shared/calendar/festivals.ts';
import type { Birthday, NextBirthday } from '../../../shared/calendar/next-birthday.ts';
import type { Grade } from '../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

export interface BirthdayDue {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  readonly contactId: Id;
  readonly contact: string;
  readonly salutation: string;
  readonly birthday: Birthday;
  readonly on: LocalDate;
  /** What had to give way, because that year has no such day. */
  readonly remarks: NextBirthday['remarks'];
  readonly greeted: boolean;
}

export interface FestivalDue {
  readonly festival: Festival;
  readonly on: LocalDate;
  /** Customers greeted for it so far. */
  readonly greeted: number;
}

/** §4.2.1: within `greetingNoticeDays`. */
export interface GreetingsDue {
  /** By day. */
  readonly birthdays: readonly BirthdayDue[];
  readonly festivals: readonly FestivalDue[];
}

import { completeness, type ArchiveFacts } from '../../../../shared/rules/6-archive/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addMonths, dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { Standings } from '../standings.ts';
import type { ArchiveDesk } from './archive-desk.ts';

export interface SlotCounts {
  readonly complete: number;
  readonly missing: number;
  readonly expired: number;
}

/** §6.1.2 archives into which nothing was filed: there are few kinds of them, so that each kind is worked out once. Of one day and one set of parameters. */
export class PlainArchives {
  readonly #counts = new Map<string, SlotCounts>();
  readonly #dueDays = new Map<number, number>();

  constructor(
    readonly desk: ArchiveDesk,
    readonly standings: Standings,
  ) {}

  counts(slot: number): SlotCounts {
    const key = keyOf(this.desk.facts(slot, this.standings));
    let known = this.#counts.get(key);
    if (known === undefined) {
      known = countsOf(this.desk.slots(slot, this.standings));
      this.#counts.set(key, known);
    }
    return known;
  }

  /** The day on which the oldest part is to be looked through; NO_DAY: there is none. */
  reviewDue(slot: number): number {
    const days = this.desk.recordedDays(slot, this.standings);
    if (days.length === 0) return NO_DAY;
    const changed = Math.min(...days.map(([, day]) => day));
    let due = this.#dueDays.get(changed);
    if (due === undefined) {
      due = dayNumber(addMonths(fromDayNumber(changed), this.#months(this.standings.asOf)));
      this.#dueDays.set(changed, due);
    }
    return due;
  }

  #months(asOf: LocalDate): number {
    return this.desk.parameters(asOf).values.archiveReviewEveryMonths;
  }
}

export function countsOf(slots: ReturnType<ArchiveDesk['slots']>): SlotCounts {
  return {
    complete: completeness(slots),
    missing: slots.filter(({ state }) => state === 'missing').length,
    expired: slots.filter(({ state }) => state === 'expired').length,
  };
}

function keyOf({ grade, industry, hasCredit, hasContract, hasComplaint, recorded }: ArchiveFacts): string {
  return `${grade}/${industry}/${Number(hasCredit)}${Number(hasContract)}${Number(hasComplaint)}/${[...recorded].join()}`;
}

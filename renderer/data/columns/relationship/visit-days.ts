import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import { visitDue, type VisitDue } from '../../../../shared/rules/4-relationship/index.ts';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import { dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { CustomerStore } from '../customer-store.ts';
import type { SlotDays } from './slot-days.ts';

/** §4.1.1 for every customer at once: the rule is asked once for each grade and day that a visit counts from, of which there are few. */
export class VisitDays {
  /** NO_DAY: as needed, or no grade. */
  readonly due: Int32Array;
  /** What it counts from: the last visit, else the first day of cooperation, the first purchase, or the record. */
  readonly since: Int32Array;
  readonly early: number;
  readonly late: number;
  readonly #byDay = new Map<number, VisitDue>();

  constructor(
    customers: CustomerStore,
    readonly grades: Uint8Array,
    firstPurchase: Int32Array,
    last: SlotDays,
    known: SlotDays,
    readonly parameters: ParameterSet,
  ) {
    const { visitEarlyDays, visitLateDays } = parameters.values;
    this.early = visitEarlyDays;
    this.late = visitLateDays;
    this.due = new Int32Array(grades.length).fill(NO_DAY);
    this.since = new Int32Array(grades.length).fill(NO_DAY);
    const sinceOfCode = customers.since.words.map((text) => (text === '' ? NO_DAY : dayNumber(text)));
    for (let slot = 0; slot < grades.length; slot += 1) {
      if (customers.shown[slot] === undefined) continue;
      let since = last.get(slot);
      if (since === NO_DAY) since = sinceOfCode[customers.since.codes[slot] ?? 0] as number;
      if (since === NO_DAY) since = firstPurchase[slot] ?? NO_DAY;
      if (since === NO_DAY) since = known.get(slot);
      this.since[slot] = since;
      const due = since === NO_DAY ? null : this.ruleOf(slot);
      if (due !== null && due.dueOn !== null) this.due[slot] = dueDay(due);
    }
  }

  /** The rule's answer with its explanation; null without a grade. */
  ruleOf(slot: number): VisitDue | null {
    const rank = this.grades[slot] ?? -1;
    const grade = GRADES[rank];
    const since = this.since[slot] ?? NO_DAY;
    if (grade === undefined || since === NO_DAY) return null;
    const key = since * GRADES.length + rank;
    const known = this.#byDay.get(key);
    if (known !== undefined) return known;
    const due = visitDue(grade, null, fromDayNumber(since), this.parameters);
    this.#byDay.set(key, due);
    return due;
  }
}

const dueDays = new WeakMap<VisitDue, number>();

function dueDay(due: VisitDue): number {
  let day = dueDays.get(due);
  if (day === undefined) {
    day = due.dueOn === null ? NO_DAY : dayNumber(due.dueOn);
    dueDays.set(due, day);
  }
  return day;
}

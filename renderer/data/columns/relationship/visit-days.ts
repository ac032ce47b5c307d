import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import { visitDue, type VisitDue } from '../../../../shared/rules/4-relationship/index.ts';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import { dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { CustomerStore } from '../customer-store.ts';
import type { SlotDays } from './slot-days.ts';
import type { VisitStore } from './visit-store.ts';

/** §4.1.1 for every customer at once: the rule is asked once for each grade and day that a visit counts from, of which there are few. */
export class VisitDays {
  /** NO_DAY: as needed, or no grade. */
  readonly due: Int32Array;
  /** What it counts from: the last visit, else the first day of cooperation, the first purchase, or the record. */
  readonly since: Int32Array;
  readonly early: number;
  readonly late: number;
  readonly #byDay = new Map<number, VisitDue>();
  readonly #sinceOfCode: number[] = [];

  readonly #visits: VisitStore;
  /** Of the store's touched customers those that are looked at already. */
  #seen: number;

  constructor(
    readonly customers: CustomerStore,
    readonly grades: Uint8Array,
    readonly firstPurchase: Int32Array,
    visits: VisitStore,
    readonly known: SlotDays,
    readonly parameters: ParameterSet,
  ) {
    const { visitEarlyDays, visitLateDays } = parameters.values;
    this.early = visitEarlyDays;
    this.late = visitLateDays;
    this.due = new Int32Array(grades.length).fill(NO_DAY);
    this.since = new Int32Array(grades.length).fill(NO_DAY);
    this.#visits = visits;
    this.#seen = visits.touched.length;
    for (let slot = 0; slot < grades.length; slot += 1) this.#look(slot);
  }

  /** Looks again at those whose visits have changed. */
  refresh(): void {
    const { touched } = this.#visits;
    if (this.#seen === touched.length) return;
    for (; this.#seen < touched.length; this.#seen += 1) this.#look(touched[this.#seen] as number);
  }

  #look(slot: number): void {
    if (slot >= this.due.length || this.customers.shown[slot] === undefined) return;
    let since = this.#visits.last.get(slot);
    if (since === NO_DAY) since = this.#sinceOf(this.customers.since.codes[slot] ?? 0);
    if (since === NO_DAY) since = this.firstPurchase[slot] ?? NO_DAY;
    if (since === NO_DAY) since = this.known.get(slot);
    this.since[slot] = since;
    const due = since === NO_DAY ? null : this.ruleOf(slot);
    this.due[slot] = due === null || due.dueOn === null ? NO_DAY : dueDay(due);
  }

  #sinceOf(code: number): number {
    let day = this.#sinceOfCode[code];
    if (day === undefined) {
      const text = this.customers.since.words[code] ?? '';
      day = text === '' ? NO_DAY : dayNumber(text);
      this.#sinceOfCode[code] = day;
    }
    return day;
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

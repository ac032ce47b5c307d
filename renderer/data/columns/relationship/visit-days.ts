import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import { visitDue, type VisitDue } from '../../../../shared/rules/4-relationship/index.ts';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import { dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { CustomerStore } from '../customer-store.ts';
import { SlotLogs, type LogPlace, type SlotLog } from '../slot-log.ts';
import type { SlotDays } from './slot-days.ts';
import type { VisitStore } from './visit-store.ts';

/** What the days rest on, each kept as new as the data by somebody else. */
interface Sources {
  readonly customers: CustomerStore;
  /** Customers whose record has changed. */
  readonly changes: SlotLog;
  readonly visits: VisitStore;
  /** First day of each customer's record. */
  readonly known: SlotDays;
}

const NO_GRADES = new Uint8Array(0);
const NO_DAYS = new Int32Array(0);

/** §4.1.1 for every customer at once: the rule is asked once for each grade and day that a visit counts from, of which there are few. */
export class VisitDays {
  /** NO_DAY: as needed, or no grade. */
  due = NO_DAYS;
  /** What it counts from: the last visit, else the first day of cooperation, the first purchase, or the record. */
  since = NO_DAYS;
  grades: Uint8Array = NO_GRADES;
  /** Changes whenever any of them does. */
  version = 0;
  readonly early: number;
  readonly late: number;
  readonly #byDay = new Map<number, VisitDue>();
  readonly #sinceOfCode: number[] = [];
  #firstPurchase: Int32Array = NO_DAYS;
  /** What was read of the two logs; null: nothing yet. */
  #read: readonly LogPlace[] | null = null;
  readonly #logs: SlotLogs;

  constructor(
    readonly sources: Sources,
    readonly parameters: ParameterSet,
  ) {
    const { visitEarlyDays, visitLateDays } = parameters.values;
    this.early = visitEarlyDays;
    this.late = visitLateDays;
    this.#logs = new SlotLogs([sources.changes, sources.visits.changes]);
  }

  /** Looks again at those of whom something has changed: the record, the visits, the grade, the first purchase. */
  refresh(grades: Uint8Array, firstPurchase: Int32Array): void {
    const touched = this.#read === null ? null : this.#logs.since(this.#read);
    this.#read = this.#logs.place;
    const others = touched === null ? everySlot(grades.length) : this.#differing(grades, firstPurchase);
    this.grades = grades;
    this.#firstPurchase = firstPurchase;
    this.due = grown(this.due, grades.length);
    this.since = grown(this.since, grades.length);
    for (const slot of others) this.#look(slot);
    for (const slot of touched ?? []) this.#look(slot);
  }

  /** Those whose grade or first purchase is another one, and those that are new. */
  #differing(grades: Uint8Array, firstPurchase: Int32Array): readonly number[] {
    if (grades === this.grades && firstPurchase === this.#firstPurchase) return [];
    const slots: number[] = [];
    for (let slot = 0; slot < grades.length; slot += 1) {
      if (grades[slot] !== this.grades[slot]) this.version += 1;
      else if (firstPurchase[slot] === this.#firstPurchase[slot]) continue;
      slots.push(slot);
    }
    return slots;
  }

  #look(slot: number): void {
    if (slot >= this.due.length) return;
    const { since, due } = this;
    const before = [since[slot], due[slot]];
    since[slot] = this.#countsFrom(slot);
    const rule = this.ruleOf(slot);
    due[slot] = rule === null ? NO_DAY : dueDay(rule);
    if (before[0] !== since[slot] || before[1] !== due[slot]) this.version += 1;
  }

  /** NO_DAY of one who is no customer, or no more. */
  #countsFrom(slot: number): number {
    const { customers, visits, known } = this.sources;
    if (customers.shown[slot] === undefined) return NO_DAY;
    let since = visits.last.get(slot);
    if (since === NO_DAY) since = this.#sinceOf(customers.since.codes[slot] ?? 0);
    if (since === NO_DAY) since = this.#firstPurchase[slot] ?? NO_DAY;
    return since === NO_DAY ? known.get(slot) : since;
  }

  #sinceOf(code: number): number {
    let day = this.#sinceOfCode[code];
    if (day === undefined) {
      const text = this.sources.customers.since.words[code] ?? '';
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

function everySlot(count: number): Iterable<number> {
  return new Uint32Array(count).keys();
}

function grown(days: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (days.length >= count) return days;
  const into = new Int32Array(count).fill(NO_DAY);
  into.set(days);
  return into;
}

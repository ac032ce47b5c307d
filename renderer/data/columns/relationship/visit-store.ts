import { RATED, type Ratings, type Visit } from '../../../../shared/records/visit.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import { SlotLog } from '../slot-log.ts';
import type { RelationshipCache } from './relationship-cache.ts';
import { SlotDays } from './slot-days.ts';

/** What was agreed on the last visit. */
export interface NextStep {
  readonly visitId: Id;
  readonly day: number;
  readonly text: string;
  readonly by: string;
}

const RATINGS = 6;

/** The visits of everybody in little: ten years of them are a million. Of a visit that was made its day and its ratings are kept, of a booked one the row. */
export class VisitStore {
  /** Of the last visit that was made. */
  readonly last = new SlotDays();
  readonly booked = new Map<number, readonly Visit[]>();
  readonly steps = new Map<number, NextStep>();
  /** Day and ratings in turn, in order of the days. */
  readonly #made = new Map<number, number[]>();
  version = 0;
  /** Customers whose visits have changed. */
  readonly changes = new SlotLog();

  clear(): void {
    this.last.clear();
    for (const map of [this.booked, this.steps, this.#made]) map.clear();
    this.version += 1;
    this.changes.startAnew();
  }

  /** All visits of a customer, instead of what was known of it. */
  setSlot(slot: number, visits: readonly Visit[]): void {
    for (const map of [this.booked, this.steps, this.#made]) map.delete(slot);
    if (this.last.get(slot) !== NO_DAY) this.last.set(slot, NO_DAY);
    this.#touch(slot);
    for (const visit of visits) this.add(slot, visit);
  }

  add(slot: number, visit: Visit): void {
    this.#touch(slot);
    if (visit.state === 'booked') this.booked.set(slot, [...(this.booked.get(slot) ?? []), visit]);
    if (visit.state !== 'done') return;
    const day = dayNumber(visit.on);
    this.#insert(slot, day, packed(visit.ratings));
    if (day < this.last.get(slot)) return;
    this.last.set(slot, day);
    if (visit.nextOn === null) this.steps.delete(slot);
    else this.steps.set(slot, { visitId: visit.id, day: dayNumber(visit.nextOn), text: visit.nextStep, by: visit.by });
  }

  /** Days on which visits were made, in order. */
  daysOf(slot: number): readonly number[] {
    return (this.#made.get(slot) ?? []).filter((_, index) => index % 2 === 0);
  }

  /** What customers said from a day on. */
  ratingsOf(slot: number, fromDay: number): readonly { readonly day: number; readonly ratings: Ratings }[] {
    const made = this.#made.get(slot) ?? [];
    const found: { day: number; ratings: Ratings }[] = [];
    for (let index = made.length - 2; index >= 0 && (made[index] as number) >= fromDay; index -= 2)
      found.push({ day: made[index] as number, ratings: unpacked(made[index + 1] as number) });
    return found;
  }

  /** For the next start. */
  packed(): RelationshipCache['visits'] {
    const starts = new Uint32Array(this.#made.size + 1);
    const made = new Int32Array([...this.#made.values()].reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const [index, visits] of [...this.#made.values()].entries()) {
      made.set(visits, at);
      at += visits.length;
      starts[index + 1] = at;
    }
    return { places: Uint32Array.from(this.#made.keys()), starts, made, booked: [...this.booked.values()].flat(), steps: [...this.steps] };
  }

  /** From another start, in which the slots were others. */
  unpack(
    { places, starts, made, booked, steps }: RelationshipCache['visits'],
    slotAt: (place: number) => number,
    slotOf: (id: Id) => number,
  ): void {
    this.clear();
    for (const [index, place] of places.entries()) {
      const own = [...made.subarray(starts[index], starts[index + 1])];
      this.#made.set(slotAt(place), own);
      this.last.set(slotAt(place), own.at(-2) as number);
    }
    for (const visit of booked) this.add(slotOf(visit.customerId), visit);
    for (const [place, step] of steps) this.steps.set(slotAt(place), step);
  }

  slots(): Iterable<number> {
    return this.#made.keys();
  }

  #touch(slot: number): void {
    this.version += 1;
    this.changes.add(slot);
  }

  #insert(slot: number, day: number, ratings: number): void {
    const made = this.#made.get(slot);
    if (made === undefined) {
      this.#made.set(slot, [day, ratings]);
      return;
    }
    let at = made.length;
    while (at > 0 && (made[at - 2] as number) > day) at -= 2;
    if (at === made.length) made.push(day, ratings);
    else made.splice(at, 0, day, ratings);
  }
}

function packed(ratings: Ratings): number {
  return RATED.reduce((code, rated) => code * RATINGS + (ratings[rated] ?? 0), 0);
}

function unpacked(code: number): Ratings {
  const at = (place: number): number | null => Math.floor(code / RATINGS ** (RATED.length - 1 - place)) % RATINGS || null;
  return Object.fromEntries(RATED.map((rated, place) => [rated, at(place)])) as Record<keyof Ratings, number | null>;
}

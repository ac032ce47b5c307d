import { NO_DAY } from '../customer-figures.ts';

/** A day of each customer, by slot; NO_DAY where there is none. */
export class SlotDays {
  days = new Int32Array(0);

  get(slot: number): number {
    return this.days[slot] ?? NO_DAY;
  }

  set(slot: number, day: number): void {
    if (slot >= this.days.length) {
      const grown = new Int32Array(Math.max(slot + 1, this.days.length * 2, 1_024)).fill(NO_DAY);
      grown.set(this.days);
      this.days = grown;
    }
    this.days[slot] = day;
  }

  clear(): void {
    this.days.fill(NO_DAY);
  }
}

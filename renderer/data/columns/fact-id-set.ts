/** Counts fact ids, given as two halves, in flat arrays: a million of them without an object each. */
export class FactIdSet {
  #capacity: number;
  #high: Float64Array;
  #low: Float64Array;
  #times: Uint32Array;
  #size = 0;

  constructor(expected = 1_024) {
    this.#capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, 8) * 2));
    this.#high = new Float64Array(this.#capacity);
    this.#low = new Float64Array(this.#capacity);
    this.#times = new Uint32Array(this.#capacity);
  }

  has(high: number, low: number): boolean {
    return this.#times[this.#place(high, low)] !== 0;
  }

  /** How often the id has been added, this time included. */
  add(high: number, low: number): number {
    if (this.#size * 2 >= this.#capacity) this.#grow();
    const place = this.#place(high, low);
    if (this.#times[place] === 0) {
      this.#high[place] = high;
      this.#low[place] = low;
      this.#size += 1;
    }
    this.#times[place] = (this.#times[place] as number) + 1;
    return this.#times[place];
  }

  #place(high: number, low: number): number {
    const mask = this.#capacity - 1;
    let place = (low >>> 0) & mask;
    while (this.#times[place] !== 0 && (this.#low[place] !== low || this.#high[place] !== high)) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const old = { high: this.#high, low: this.#low, times: this.#times };
    this.#capacity *= 2;
    this.#high = new Float64Array(this.#capacity);
    this.#low = new Float64Array(this.#capacity);
    this.#times = new Uint32Array(this.#capacity);
    old.times.forEach((times, index) => {
      if (times === 0) return;
      const place = this.#place(old.high[index] as number, old.low[index] as number);
      this.#high[place] = old.high[index] as number;
      this.#low[place] = old.low[index] as number;
      this.#times[place] = times;
    });
  }
}

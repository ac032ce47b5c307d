/** How far a reader has read. */
export interface LogPlace {
  readonly epoch: number;
  readonly read: number;
}

/** With more than these it is quicker to look at everybody. */
const MOST = 1_000;

/** Customers of whom something has changed, in turn: who has read up to a place reads on from there. */
export class SlotLog {
  #slots: number[] = [];
  #epoch = 0;

  add(slot: number): void {
    if (this.#slots.length >= MOST) this.startAnew();
    this.#slots.push(slot);
  }

  /** Everybody has to be looked at. */
  startAnew(): void {
    this.#slots = [];
    this.#epoch += 1;
  }

  /** The end, as it is now. */
  get place(): LogPlace {
    return { epoch: this.#epoch, read: this.#slots.length };
  }

  /** Null: everybody. */
  since({ epoch, read }: LogPlace): readonly number[] | null {
    return epoch === this.#epoch ? this.#slots.slice(read) : null;
  }
}

/** Several of them read as one. */
export class SlotLogs {
  constructor(readonly logs: readonly SlotLog[]) {}

  get place(): readonly LogPlace[] {
    return this.logs.map(({ place }) => place);
  }

  /** Null: everybody. */
  since(places: readonly LogPlace[]): readonly number[] | null {
    const slots: number[] = [];
    for (const [index, log] of this.logs.entries()) {
      const changed = log.since(places[index] as LogPlace);
      if (changed === null) return null;
      slots.push(...changed);
    }
    return slots;
  }
}

/** Something that follows the journal. */
interface Follower {
  /** -1 before it was loaded. */
  readonly version: number;
  load(): Promise<void>;
  readOn(): Promise<void>;
}

/** A reading that another question had begun may be too old; one begun after it is not. */
const TRIES = 3;

/** Reads what is missing up to a version, one reading after the other. A failed reading is tried again by the next question. */
export class KeptFresh {
  #current: Promise<void> | null = null;

  constructor(readonly follower: Follower) {}

  async upTo(version: number): Promise<void> {
    const { follower } = this;
    for (let tries = 0; follower.version < version && tries < TRIES; tries += 1) {
      this.#current ??= (follower.version < 0 ? follower.load() : follower.readOn()).finally(() => {
        this.#current = null;
      });
      await this.#current;
    }
  }
}

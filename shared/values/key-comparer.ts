import { keyDistinction, keyPairs, pairSimilarity } from './company-name.ts';

/** Compares many names that are `companyKey`s already, each taken apart once. Gives what `keySimilarity` gives, or 0 where that is under one half anyway. */
export class KeyComparer {
  readonly #keys: readonly string[];
  readonly #pairs: (Float64Array | undefined)[] = [];
  readonly #distinctions: (string | undefined)[] = [];

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  similarity(a: number, b: number): number {
    if (this.#keys[a] === this.#keys[b]) return this.#keys[a] === '' ? 0 : 1;
    // Branch or number differ: halved, so never plainly alike.
    if (this.#distinctionOf(a) !== this.#distinctionOf(b)) return 0;
    return pairSimilarity(this.#pairsOf(a), this.#pairsOf(b));
  }

  #pairsOf(at: number): Float64Array {
    return (this.#pairs[at] ??= keyPairs(this.#keys[at] ?? ''));
  }

  #distinctionOf(at: number): string {
    return (this.#distinctions[at] ??= keyDistinction(this.#keys[at] ?? ''));
  }
}

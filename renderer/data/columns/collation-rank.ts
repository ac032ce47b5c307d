/** Pinyin order holds Traditional characters too. */
const COLLATOR = new Intl.Collator('zh-u-co-pinyin');
const HAN = /\p{Script=Han}/u;
const SHARED_LOW = 0x20;

/**
 * Order of 100,000 names for the price of ordering their few thousand different characters: each character gets its rank, each text
 * becomes a text of ranks, and those compare unit by unit.
 */
export class CollationRank {
  readonly #unitOf = new Map<string, string>();
  #distinct = new Set<string>();

  /** Texts in which upper and lower case do not count first. */
  keysOf(texts: readonly string[]): readonly string[] {
    const folded = texts.map((text) => text.toLowerCase());
    this.#learn(folded);
    return folded.map((text) => this.#key(text));
  }

  #learn(texts: readonly string[]): void {
    const before = this.#distinct.size;
    for (const text of texts) for (const character of text) this.#distinct.add(character);
    if (this.#distinct.size === before) return;
    this.#unitOf.clear();
    [...this.#distinct].sort(compareCharacters).forEach((character, rank) => this.#unitOf.set(character, unitOf(rank)));
  }

  #key(text: string): string {
    let key = '';
    for (const character of text) key += this.#unitOf.get(character) ?? '';
    return key;
  }
}

/** Ranks beyond one unit take two, as surrogate pairs do, which still sort after all single units below them. */
function unitOf(rank: number): string {
  return String.fromCodePoint(rank + SHARED_LOW < 0xd800 ? rank + SHARED_LOW : 0x10000 + rank);
}

/** Latin and digits first, as spreadsheets sort; the collator puts them last. */
function compareCharacters(a: string, b: string): number {
  return Number(HAN.test(a)) - Number(HAN.test(b)) || COLLATOR.compare(a, b);
}

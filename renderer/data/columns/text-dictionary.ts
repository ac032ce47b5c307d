/** A text column: `codes` point into `words`, of which the first is ''. */
export interface TextColumn {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/** Collects texts as codes; the same text has one code, '' is 0. */
export class TextDictionary {
  readonly words: string[] = [''];
  #last = 0;
  readonly #codes: number[] = [];
  readonly #known = new Map<string, number>([['', 0]]);

  push(text: string): void {
    // Ledgers repeat themselves from line to line.
    if (text !== this.words[this.#last]) this.#last = this.#codeOf(text);
    this.#codes.push(this.#last);
  }

  column(): TextColumn {
    return { words: this.words, codes: new Uint32Array(this.#codes) };
  }

  #codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.words.push(text) - 1;
    this.#known.set(text, code);
    return code;
  }
}

/** A text column: `codes` point into `words`, of which the first is ''. */
export interface TextColumn {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/** Collects texts as codes; the same text has one code, '' is 0. */
export class TextDictionary {
  readonly words: string[] = [''];
  readonly #codes: number[] = [];
  readonly #known = new Map<string, number>([['', 0]]);

  push(text: string): void {
    this.#codes.push(this.codeOf(text));
  }

  codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.words.push(text) - 1;
    this.#known.set(text, code);
    return code;
  }

  column(): TextColumn {
    return { words: this.words, codes: new Uint32Array(this.#codes) };
  }
}

/** A text column: each different text once, and one code a line. The first word is ''. */
export interface SampleTexts {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/** Collects the words of a column while lines are made. */
export class TextWords {
  readonly words: string[] = [''];
  readonly #known = new Map<string, number>([['', 0]]);

  /** For a text that is known to be new. */
  add(text: string): number {
    return this.words.push(text) - 1;
  }

  codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.words.push(text) - 1;
    this.#known.set(text, code);
    return code;
  }
}

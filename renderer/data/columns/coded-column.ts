/** A text column of few different values, by slot. */
export class CodedColumn {
  readonly words: string[] = [''];
  codes = new Uint32Array(1_024);
  readonly #known = new Map<string, number>([['', 0]]);

  set(slot: number, text: string): void {
    if (slot >= this.codes.length) {
      const grown = new Uint32Array(Math.max(slot + 1, this.codes.length * 2));
      grown.set(this.codes);
      this.codes = grown;
    }
    this.codes[slot] = this.#codeOf(text);
  }

  textOf(slot: number): string {
    return this.words[this.codes[slot] ?? 0] as string;
  }

  /** 1 for each code among the texts; texts that no customer has are left out. */
  maskOf(texts: readonly string[]): Uint8Array {
    const mask = new Uint8Array(this.words.length);
    for (const text of texts) {
      const code = this.#known.get(text);
      if (code !== undefined) mask[code] = 1;
    }
    return mask;
  }

  #codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.words.push(text) - 1;
    this.#known.set(text, code);
    return code;
  }
}

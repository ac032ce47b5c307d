/** Keeps the last answer for as long as everything that it rests on is the same. */
export class LastOf<T> {
  #parts: readonly unknown[] = [];
  #value: T | undefined;

  get(parts: readonly unknown[], make: () => T): T {
    if (this.#value !== undefined && parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index]))
      return this.#value;
    this.#parts = parts;
    this.#value = make();
    return this.#value;
  }
}

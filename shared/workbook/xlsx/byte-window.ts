import { LESS } from './tag-bytes.ts';

const FIRST_SIZE = 1 << 17;

/** The bytes of a stream that are not done with yet, in one piece: [start, end) of `bytes`. */
export class ByteWindow {
  bytes = new Uint8Array(FIRST_SIZE);
  start = 0;
  end = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(chunk: Uint8Array): void {
    // One byte more: room for the mark of `close`.
    const needed = this.length + chunk.length + 1;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(this.start, this.end));
      this.bytes = larger;
    } else if (this.end + chunk.length + 1 > this.bytes.length) this.bytes.copyWithin(0, this.start, this.end);
    else {
      this.bytes.set(chunk, this.end);
      this.end += chunk.length;
      return;
    }
    this.end -= this.start;
    this.start = 0;
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }

  /** Nothing comes any more: a `<` behind the last byte stops every search. */
  close(): void {
    this.bytes[this.end] = LESS;
  }
}

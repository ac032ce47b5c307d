import type { FieldValue } from './reading.ts';

type Fields = Record<string, FieldValue>;

/** Bits of an integer. */
const MOST_FIELDS = 31;
/** A ledger has few ways of leaving fields out; what comes later is made field by field. */
const MOST_SHAPES = 500;

/** By the names of their fields. Kept from ledger to ledger with a copy of each, so that the code compiled for their records stays right. */
const shapes = new Map<string, { readonly shape: Fields; readonly copy: Fields }>();

function copyOf(shape: Fields): Fields {
  return { ...shape };
}

function shapeOf(names: readonly string[]): Fields | undefined {
  const key = names.join();
  const known = shapes.get(key)?.shape;
  if (known !== undefined || shapes.size >= MOST_SHAPES) return known;
  // Parsed, and not put together, so that there is room for all of them in the object itself.
  const shape = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:""`).join(',')}}`) as Fields;
  shapes.set(key, { shape, copy: copyOf(shape) });
  return shape;
}

/** Makes records, those of the same fields with the same shape in memory: copying one is several times as fast as growing it field by field. */
export class RecordShapes {
  /** By place among the values; null: a value that is no field of its own. */
  readonly #names: readonly (string | null)[];
  readonly #shapes = new Map<number, Fields | undefined>();
  #present = -1;
  #shape: Fields | undefined;

  constructor(names: readonly (string | null)[]) {
    this.#names = names;
  }

  /** Only fields that have a value, in the order of the values. */
  record(values: readonly (FieldValue | undefined)[]): Fields {
    const names = this.#names;
    let present = 0;
    for (let at = 0; at < names.length; at += 1) if (values[at] !== undefined) present |= 1 << at;
    if (present !== this.#present) {
      this.#present = present;
      this.#shape = names.length > MOST_FIELDS ? undefined : this.#shapeOf(present);
    }
    const record: Fields = this.#shape === undefined ? {} : copyOf(this.#shape);
    for (let at = 0; at < names.length; at += 1) {
      const value = values[at];
      if (value === undefined) continue;
      const name = names[at];
      if (typeof name === 'string') record[name] = value;
    }
    return record;
  }

  #shapeOf(present: number): Fields | undefined {
    if (this.#shapes.has(present)) return this.#shapes.get(present);
    const shape = shapeOf(this.#names.filter((name, at) => name !== null && (present & (1 << at)) !== 0) as string[]);
    this.#shapes.set(present, shape);
    return shape;
  }
}

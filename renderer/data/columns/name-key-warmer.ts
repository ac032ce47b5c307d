import type { CustomerStore } from './customer-store.ts';
import { storedNameKeys, storeNameKeys } from './name-key-store.ts';
import { nameKeys, type NameKeys } from './name-keys.ts';
import { BETWEEN } from './packed-texts.ts';

const SLICE_MS = 12;

/** Gives every customer its pinyin, in slices between which the worker answers; a search before that finds everything but pinyin. */
export class NameKeyWarmer {
  #known: Map<string, NameKeys> | null = null;
  #running: Promise<void> | null = null;

  constructor(readonly customers: CustomerStore) {}

  warm(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#known ??= await storedNameKeys();
    const fresh = new Map<string, NameKeys>();
    let sliceEnds = performance.now() + SLICE_MS;
    for (const slot of this.customers.withoutKeys) {
      this.#give(slot, this.#known, fresh);
      if (performance.now() < sliceEnds) continue;
      await nextTurn();
      sliceEnds = performance.now() + SLICE_MS;
    }
    await storeNameKeys(fresh);
  }

  #give(slot: number, known: Map<string, NameKeys>, fresh: Map<string, NameKeys>): void {
    this.customers.withoutKeys.delete(slot);
    const shown = this.customers.shown[slot];
    if (shown === undefined) return;
    const keys = [shown.name, shown.shortName].filter((name) => name !== '').map((name) => keysOf(name, known, fresh));
    const { search } = this.customers;
    search.pinyin.set(slot, keys.map(({ pinyin }) => pinyin).join(BETWEEN));
    search.initials.set(slot, keys.map(({ initials }) => initials).join(BETWEEN));
    search.company.set(slot, keys[0]?.company ?? '');
  }
}

function keysOf(name: string, known: Map<string, NameKeys>, fresh: Map<string, NameKeys>): NameKeys {
  let keys = known.get(name);
  if (keys === undefined) {
    keys = nameKeys(name);
    known.set(name, keys);
    fresh.set(name, keys);
  }
  return keys;
}

/** A task of its own, without the 4 ms that nested timers wait. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

import { db } from '../db.ts';
import type { NameKeys } from './name-keys.ts';
import { WORD_SEPARATOR } from './pack-texts.ts';

interface StoredKeys {
  readonly names: string;
  readonly pinyin: string;
  readonly initials: string;
  readonly company: string;
}

/** Raised when the keys of a name come out differently: older ones are then worked out again. */
const EDITION = 1;
const PREFIX = `name-keys/${EDITION}/`;

/** Keys of names worked out before. They hang on the name alone, so nothing breaks when the cache is thrown away. */
export async function storedNameKeys(): Promise<Map<string, NameKeys>> {
  const keys = new Map<string, NameKeys>();
  const rows = await db.caches.where('key').startsWith(PREFIX).toArray();
  for (const { value } of rows) {
    const stored = value as StoredKeys;
    const [names, pinyin, initials, company] = [stored.names, stored.pinyin, stored.initials, stored.company].map((text) =>
      text.split(WORD_SEPARATOR),
    ) as [string[], string[], string[], string[]];
    names.forEach((name, index) =>
      keys.set(name, { pinyin: pinyin[index] ?? '', initials: initials[index] ?? '', company: company[index] ?? '' }),
    );
  }
  return keys;
}

/** Adds to the cache; that it cannot be written, e.g. on a full disk, is no failure. */
export async function storeNameKeys(fresh: ReadonlyMap<string, NameKeys>): Promise<void> {
  if (fresh.size === 0) return;
  const keys = [...fresh.values()];
  const value: StoredKeys = {
    names: [...fresh.keys()].join(WORD_SEPARATOR),
    pinyin: keys.map(({ pinyin }) => pinyin).join(WORD_SEPARATOR),
    initials: keys.map(({ initials }) => initials).join(WORD_SEPARATOR),
    company: keys.map(({ company }) => company).join(WORD_SEPARATOR),
  };
  await db.caches.put({ key: `${PREFIX}${crypto.randomUUID()}`, value }).catch(() => undefined);
}

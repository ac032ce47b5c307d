import type { NamesByField, RememberedNames } from './ledgers/name-plan.ts';
import { NOTHING_REMEMBERED } from './ledgers/name-plan.ts';
import { WORD_SEPARATOR } from './columns/pack-texts.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import { eachBlock } from './stored-fact-ids.ts';

const KEY = 'ledgerNames';

/** Names of products and staff in use: of sales lines and customers. */
export async function namesInUse(salesReps: readonly string[]): Promise<NamesByField> {
  const products = new Set<string>();
  const staff = new Set(salesReps);
  await eachBlock(({ texts }) => {
    for (const word of texts.product.words.split(WORD_SEPARATOR)) products.add(word);
    for (const word of texts.salesRep.words.split(WORD_SEPARATOR)) staff.add(word);
  });
  for (const { line } of await db.factTail.toArray()) {
    products.add(line.product);
    staff.add(line.salesRep);
  }
  products.delete('');
  staff.delete('');
  return { product: [...products], salesRep: [...staff] };
}

/** How earlier ledgers' spellings were decided to be written. */
export async function rememberedNames(): Promise<RememberedNames> {
  return ((await db.settings.get(KEY))?.value as RememberedNames | undefined) ?? NOTHING_REMEMBERED;
}

/** For the next ledger that spells them so. */
export async function rememberNames(names: RememberedNames): Promise<Committed<void>> {
  return runCommand('rememberNames', ['settings'], async (recorder) => {
    const before = await rememberedNames();
    const value: RememberedNames = {
      product: { ...before.product, ...names.product },
      salesRep: { ...before.salesRep, ...names.salesRep },
    };
    await recorder.put('settings', { key: KEY, value });
  });
}

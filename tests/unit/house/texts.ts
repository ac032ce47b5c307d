import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '../../..');

export const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const;
const HOMES = ['renderer/i18n', 'shared/texts'];

/** Every text of a language by its full key, namespace first: `customers.list.empty`. */
export function textsOf(locale: (typeof LOCALES)[number]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const home of HOMES) {
    for (const name of readdirSync(join(projectRoot, home, locale))) {
      const tree: unknown = JSON.parse(readFileSync(join(projectRoot, home, locale, name), 'utf8'));
      flatten(tree, name.replace('.json', ''), texts);
    }
  }
  return texts;
}

function flatten(tree: unknown, path: string, into: Map<string, string>): void {
  if (typeof tree === 'string') into.set(path, tree);
  else if (tree !== null && typeof tree === 'object')
    for (const [key, value] of Object.entries(tree)) flatten(value, `${path}.${key}`, into);
  else throw new Error(`${path} is neither a text nor a group of texts`);
}

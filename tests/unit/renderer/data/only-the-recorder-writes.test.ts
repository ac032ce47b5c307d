import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const DATA = join(import.meta.dirname, '../../../../renderer/data');
const WRITE =
  /\bdb\.(?:\w+|table\([^)]*\))\.(?:put|add|bulk(?:Put|Add|Update|Delete)|update|upsert|delete|clear)\(|documentStore\([^)]*\)\.(?:put|add|bulk(?:Put|Add|Delete)|update|delete|clear)\(|\.modify\(|'rw'/g;

/**
 * Where writing is the purpose. Caches and compaction change nothing in meaning and so leave no journal entries.
 * §6.3: who may read an archive is changed together with its line in the access log (`logged-change.ts`), which nobody can undo.
 */
const MAY_WRITE = [
  'access/access-log.ts',
  'access/accounts.ts',
  'access/decisions.ts',
  'access/head-cards.ts',
  'access/held-card.ts',
  'access/logged-change.ts',
  'access/requests.ts',
  'access/telephone.ts',
  'columns/name-key-store.ts',
  'columns/relationship/relationship-cache.ts',
  'command.ts',
  'compact-tail.ts',
  'fact-recorder.ts',
  'recorder.ts',
];

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe('the data core', () => {
  it('writes in the recorder only, so that no change is without its journal entry', () => {
    const writers = sourcesIn(DATA).filter((path) => readFileSync(path, 'utf8').match(WRITE) !== null);
    expect(writers.map((path) => relative(DATA, path)).sort()).toEqual(MAY_WRITE);
  });

  it('would be caught writing elsewhere', () => {
    for (const breach of [
      'db.customers.put(row)',
      "await db.table('customers').bulkAdd(rows)",
      "db.transaction('rw', [])",
      'documentStore(table).bulkDelete(ids)',
      "db.journal.where('id').equals(1).modify({})",
    ]) {
      expect(breach.match(WRITE), breach).not.toBeNull();
    }
    expect('db.customers.get(id)'.match(WRITE)).toBeNull();
  });
});

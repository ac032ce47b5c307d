import type { Difference, Reconciliation } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';

/** A customer whose ledger and books agree, with the figures of the books. */
export interface StatementCustomer {
  readonly id: Id;
  readonly name: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** §5.3.1 who may have a statement though nothing differs, by name. A catalogue has none. */
export async function statementCustomers(it: Reconciliation, differences: readonly Difference[]): Promise<readonly StatementCustomer[]> {
  if (it.kind !== 'figures') return [];
  const rows = differences.flatMap(({ paper, electronic, candidates }) => [paper, electronic, ...candidates]);
  const fields = rows.flatMap((row) => Object.keys(row?.fields ?? {}));
  const byYear = fields.length === 0 || fields.some((field) => field.includes(' '));
  const differing = new Set(rows.flatMap((row) => (row === null ? [] : [row.key])));
  const books = await askColumns('bookFigures', it.ledger, it.asOf, byYear);
  return books
    .filter(({ key }) => !differing.has(key))
    .map(({ key, name, fields: figures }) => ({ id: key, name, fields: figures }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

import type { MoneyColumns } from '../../shared/rules/5-credit/index.ts';
import { peer } from './peers.ts';

interface Statement {
  bind(values: readonly number[]): Statement;
  step(): boolean;
  stepReset(): Statement;
  get(column: number): unknown;
  reset(): Statement;
}
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
}
type Sqlite = () => Promise<{ readonly oo1: { readonly DB: new (name: string) => Database } }>;

/** Sums by band of what is left of each document after the customer's credits, oldest first; credits left over are advances. */
const REPORT = `
  WITH credit AS (SELECT slot, SUM(amount) AS fen FROM facts WHERE role = 2 AND day <= ?1 GROUP BY slot),
  debit AS (
    SELECT slot, due, amount, SUM(amount) OVER (PARTITION BY slot ORDER BY due, day, id) AS running
    FROM facts WHERE role = 1 AND day <= ?1
  ),
  left_over AS (
    SELECT debit.slot, ?1 - due AS late, MIN(amount, MAX(0, running - COALESCE(credit.fen, 0))) AS fen
    FROM debit LEFT JOIN credit ON credit.slot = debit.slot
  )
  SELECT slot,
    SUM(CASE WHEN late <= 0 THEN fen ELSE 0 END), SUM(CASE WHEN late BETWEEN 1 AND ?2 THEN fen ELSE 0 END),
    SUM(CASE WHEN late > ?2 AND late <= ?3 THEN fen ELSE 0 END), SUM(CASE WHEN late > ?3 AND late <= ?4 THEN fen ELSE 0 END),
    SUM(CASE WHEN late > ?4 AND late <= ?5 THEN fen ELSE 0 END), SUM(CASE WHEN late > ?5 THEN fen ELSE 0 END), SUM(fen)
  FROM left_over GROUP BY slot`;

/** Loads the same facts into SQLite with the index that the report wants; gives the report of a day, which answers what is open in all. Null where the peer is not installed. */
export async function ageingInSql(columns: MoneyColumns, bands: readonly number[]): Promise<((day: number) => number) | null> {
  const sqlite = await peer<{ default: Sqlite }>('@sqlite.org/sqlite-wasm');
  if (sqlite === null) return null;
  const { oo1 } = await sqlite.default();
  const database = new oo1.DB(':memory:');
  database.exec('CREATE TABLE facts (id INTEGER PRIMARY KEY, slot INTEGER, role INTEGER, day INTEGER, due INTEGER, amount INTEGER)');
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)');
  const { slot, role, day, dueDay, amountFen } = columns;
  for (let row = 0; row < columns.count; row += 1)
    insert
      .bind([row, slot[row] as number, role[row] as number, day[row] as number, dueDay[row] as number, amountFen[row] as number])
      .stepReset();
  database.exec('COMMIT');
  database.exec('CREATE INDEX by_slot ON facts (role, slot, due, day, amount)');
  const report = database.prepare(REPORT);
  return (asOf) => {
    let openFen = 0;
    report.bind([asOf, ...bands]);
    while (report.step()) openFen += Number(report.get(7));
    report.reset();
    return openFen;
  };
}

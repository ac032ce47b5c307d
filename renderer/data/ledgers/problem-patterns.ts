import type { CellProblem, LedgerKind, LedgerRecord } from '../../../shared/ledger/reading.ts';
import { placeOfCell } from './place-of-cell.ts';
import type { ProblemHandling, ProblemPattern } from './ledger-views.ts';
import type { LoadedTable } from './loaded-file.ts';

const CELLS_SHOWN = 200;
/** Figures of a fact: a line is added once and never edited, so one that lacks them had better wait until the cell is mended. */
const HELD_BACK_BY_DEFAULT: Readonly<Partial<Record<LedgerKind, ReadonlySet<string>>>> = {
  sales: new Set(['date', 'customer', 'weightKg', 'amountFen']),
  customers: new Set(['name']),
  receivables: new Set(['customer', 'balanceFen', 'amountFen']),
  payments: new Set(['date', 'customer', 'amountFen']),
  contracts: new Set(['customer', 'contractNo']),
  complaints: new Set(['customer']),
};
const ESSENTIAL: Readonly<Partial<Record<LedgerKind, ReadonlySet<string>>>> = {
  sales: new Set(['date', 'customer']),
  customers: new Set(['name']),
  receivables: new Set(['customer']),
  payments: new Set(['customer']),
  contracts: new Set(['customer']),
  complaints: new Set(['customer']),
};

export function patternKey(problem: CellProblem): string {
  return `${problem.code}|${problem.field ?? ''}`;
}

const patternsOf = new WeakMap<LoadedTable, readonly ProblemPattern[]>();

/** One question for all cells with the same problem, the most frequent first. */
export function problemPatterns(table: LoadedTable): readonly ProblemPattern[] {
  const known = patternsOf.get(table);
  if (known) return known;
  const patterns = foundPatterns(table);
  patternsOf.set(table, patterns);
  return patterns;
}

function foundPatterns(table: LoadedTable): readonly ProblemPattern[] {
  const groups = new Map<string, CellProblem[]>();
  for (const problem of table.reading.problems) {
    const key = patternKey(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const unread = unreadFields(table.reading.records);
  const patterns = [...groups].map(([key, problems]): ProblemPattern => {
    const [first] = problems;
    const field = first?.field ?? null;
    return {
      key,
      code: first?.code ?? '',
      field,
      count: problems.length,
      cells: problems.slice(0, CELLS_SHOWN).map(({ cell, raw }) => ({ cell, raw })),
      choices: first?.choices ?? [],
      handling: handlingOf(table, key, field, problems, unread),
      answered: table.handling.has(key),
      essential: field !== null && ESSENTIAL[table.reading.kind]?.has(field) === true,
    };
  });
  const hidden = hiddenRows(table);
  if (hidden !== null) patterns.push(hidden);
  return patterns.sort((a, b) => Number(b.choices.length > 0) - Number(a.choices.length > 0) || b.count - a.count);
}

/** Rows whose record waits because of a problem that is handled by holding back. */
export function heldBackRows(table: LoadedTable, patterns: readonly ProblemPattern[]): ReadonlySet<number> {
  const held = new Set(patterns.filter((pattern) => pattern.handling === 'hold-back').map((pattern) => pattern.key));
  const rows = new Set<number>();
  if (held.size === 0) return rows;
  if (held.has(HIDDEN_ROWS)) for (const record of table.reading.records) if (record.hidden === true) rows.add(record.row);
  for (const problem of table.reading.problems) {
    const address = held.has(patternKey(problem)) ? placeOfCell(problem.cell) : null;
    if (address) rows.add(address.row);
  }
  return rows;
}

const HIDDEN_ROWS = 'hidden-rows';

/** Rows that are hidden or filtered away in the file are read, said, and imported only when the user says so. */
function hiddenRows(table: LoadedTable): ProblemPattern | null {
  const rows = table.reading.records.filter((record) => record.hidden === true);
  if (rows.length === 0) return null;
  return {
    key: HIDDEN_ROWS,
    code: HIDDEN_ROWS,
    field: null,
    count: rows.length,
    cells: rows.slice(0, CELLS_SHOWN).map(({ row, fields }) => ({ cell: `A${row}`, raw: nameIn(fields) })),
    choices: [],
    handling: table.handling.get(HIDDEN_ROWS) ?? 'hold-back',
    answered: table.handling.has(HIDDEN_ROWS),
    essential: false,
  };
}

function nameIn(fields: LedgerRecord['fields']): string {
  const name = fields['customer'] ?? fields['name'] ?? fields['title'];
  return typeof name === 'string' ? name : '';
}

type FieldUnread = (row: number, field: string) => boolean;

function handlingOf(
  table: LoadedTable,
  key: string,
  field: string | null,
  problems: readonly CellProblem[],
  unread: FieldUnread,
): ProblemHandling {
  const chosen = table.handling.get(key);
  if (chosen) return chosen;
  if (field === null || HELD_BACK_BY_DEFAULT[table.reading.kind]?.has(field) !== true) return 'import';
  const address = placeOfCell(problems[0]?.cell ?? '');
  return address && unread(address.row, field) ? 'hold-back' : 'import';
}

/** A problem with a value is a remark (a duplicate, a product that is off by a fen): the row was read all the same. */
function unreadFields(records: readonly LedgerRecord[]): FieldUnread {
  let byRow: ReadonlyMap<number, LedgerRecord> | null = null;
  return (row, field) => {
    byRow ??= new Map(records.map((record) => [record.row, record]));
    return byRow.get(row)?.fields[field] === undefined;
  };
}

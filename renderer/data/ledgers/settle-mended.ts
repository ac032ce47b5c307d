import type { SalesLine } from '../../../shared/records/sales-line.ts';
import { businessKey, factKey, formatFactId, keyLanes, parseFactId, type FactKey } from '../columns/fact-id.ts';
import { LoadedBlock } from '../columns/loaded-block.ts';
import type { SalesColumns } from '../columns/sales-columns.ts';
import { SlotIndex } from '../columns/slot-index.ts';
import { db } from '../db.ts';
import type { MendedRow } from '../save-import.ts';
import { aliveLines, eachBlock, storedFactIds } from '../stored-fact-ids.ts';
import type { TracedLine } from './traced-rows.ts';

/** A stored line that counts, and why it is reversed. */
export interface Replaced {
  readonly line: SalesLine;
  readonly note: string;
}

export interface Settled {
  /** Mended lines that were written and reversed before have an id of their own. */
  readonly columns: SalesColumns;
  readonly replaced: readonly Replaced[];
}

/** Compares mended rows with the lines that they wrote; what says the same stays. Runs inside a transaction over the facts when lines are written after it. */
export async function settleMended(columns: SalesColumns, rows: readonly MendedRow[]): Promise<Settled> {
  if (rows.length === 0) return { columns, replaced: [] };
  const { lines, reversed } = await storedLines(new Set(rows.flatMap(({ before }) => before)));
  const settled = reversed.size === 0 ? columns : await withFreshIds(columns, rows, reversed);
  const replaced = rows.flatMap((row) => {
    const now = row.lines.map(({ at }) => factIdAt(settled, at));
    return row.before.flatMap((id) => {
      const line = now.includes(id) || reversed.has(id) ? undefined : lines.get(id);
      return line ? [{ line, note: row.note }] : [];
    });
  });
  return { columns: settled, replaced };
}

export function factIdAt({ idHigh, idLow }: SalesColumns, at: number): string {
  return formatFactId({ high: idHigh[at] as number, low: idLow[at] as number });
}

interface StoredLines {
  readonly lines: ReadonlyMap<string, SalesLine>;
  /** Ids of all lines that have a reversal. */
  readonly reversed: ReadonlySet<string>;
}

async function storedLines(wanted: ReadonlySet<string>): Promise<StoredLines> {
  const removed = new Set((await db.factRemovals.toArray()).map(({ batch }) => batch));
  const lows = new Set([...wanted].map((id) => parseFactId(id).low));
  const lines = new Map<string, SalesLine>();
  const reversed = new Set<string>();
  const take = (line: SalesLine): void => {
    if (wanted.has(line.id)) lines.set(line.id, line);
    if (line.reverses !== '') reversed.add(line.reverses);
  };
  await eachBlock((block) => {
    const alive = aliveLines(block, removed);
    const loaded = new LoadedBlock(block, new SlotIndex());
    const { hasReversals } = loaded;
    for (let line = 0; line < block.lines; line += 1)
      if ((lows.has(block.idLow[line] as number) || (hasReversals && loaded.reverses(line) !== '')) && alive(line))
        take(loaded.lineAt(line));
  });
  for (const { line, batch } of await db.factTail.toArray()) if (!removed.has(batch)) take(line);
  return { lines, reversed };
}

/** A line that says again what was reversed is one more: the reversed one counts no longer. */
async function withFreshIds(columns: SalesColumns, rows: readonly MendedRow[], reversed: ReadonlySet<string>): Promise<SalesColumns> {
  const again = rows.flatMap(({ lines }) => lines).filter(({ at }) => reversed.has(factIdAt(columns, at)));
  if (again.length === 0) return columns;
  const stored = await storedFactIds();
  const idHigh = columns.idHigh.slice();
  const idLow = columns.idLow.slice();
  for (const line of again) {
    const { high, low } = freeKey(line, (key) => stored.has(key.high, key.low) && reversed.has(formatFactId(key)));
    idHigh[line.at] = high;
    idLow[line.at] = low;
  }
  return { ...columns, idHigh, idLow };
}

function freeKey({ facts }: TracedLine, isTaken: (key: FactKey) => boolean): FactKey {
  const lanes = keyLanes(businessKey(facts));
  for (let occurrence = 1; ; occurrence += 1) {
    const key = factKey(lanes, occurrence);
    if (!isTaken(key)) return key;
  }
}

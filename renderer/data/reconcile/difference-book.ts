import { isToLookAt, keepsOpen } from '../../../shared/reconcile/archive/open-questions.ts';
import { BUCKETS } from '../../../shared/reconcile/rows/reconcile-row.ts';
import type { Difference, DifferenceState } from '../../../shared/records/reconciliation.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { foldText } from '../../../shared/values/fold-text.ts';
import { db } from '../db.ts';
import { journalHead } from '../journal-head.ts';
import type { DifferenceLine, DifferenceList, DifferenceQuery, DifferenceSummary } from './difference-query.ts';

/** The differences of one reconciliation in memory, in the order of their numbers; reads on in the journal. */
export class DifferenceBook {
  version = -1;
  #lastEntry = '';
  #rows: Difference[] = [];
  #places = new Map<Id, number>();
  #texts = new Map<Id, string>();
  #token = 0;
  #list: readonly number[] = [];

  constructor(readonly reconciliationId: Id) {}

  async load(): Promise<void> {
    await db.transaction('r', [db.differences, db.journal, db.settings], async () => {
      const rows = await db.differences.where('reconciliationId').equals(this.reconciliationId).toArray();
      this.#rows = rows.toSorted((a, b) => a.no - b.no);
      this.#places = new Map(this.#rows.map(({ id }, place) => [id, place]));
      this.#texts.clear();
      await this.#noteHead();
    });
  }

  async readOn(): Promise<void> {
    const entries = await db.journal.where('id').above(this.#lastEntry).toArray();
    const own = entries.filter(({ table }) => table === 'differences');
    if (own.some(({ change }) => change !== 'update')) return this.load();
    await db.transaction('r', [db.differences, db.journal, db.settings], async () => {
      const ids = [...new Set(own.map(({ rowId }) => rowId))].filter((id) => this.#places.has(id));
      for (const row of await db.differences.bulkGet(ids)) if (row !== undefined) this.#rows[this.#places.get(row.id) as number] = row;
      await this.#noteHead();
    });
  }

  list(query: DifferenceQuery): DifferenceList {
    const text = foldText(query.text);
    this.#list = [...this.#rows.keys()].filter((place) => {
      const row = this.#rows[place] as Difference;
      return isMeant(row, query) && (text === '' || this.#textOf(row).includes(text));
    });
    this.#token += 1;
    return {
      token: this.#token,
      count: this.#list.length,
      summary: summaryOf(this.#rows, query.today),
    };
  }

  /** Of an older list nothing: whoever asks asks again. */
  rows(token: number, from: number, to: number): readonly DifferenceLine[] {
    if (token !== this.#token) return [];
    return this.#list.slice(from, to).map((place) => lineOf(this.#rows[place] as Difference));
  }

  /** Open ones of a pattern. */
  openOf(pattern: string): readonly Difference[] {
    return this.#rows.filter((row) => row.pattern === pattern && row.state !== 'resolved');
  }

  all(): readonly Difference[] {
    return this.#rows;
  }

  #textOf({ id, paper, electronic, candidates }: Difference): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const named = [paper, electronic, ...candidates].flatMap((row) => (row === null ? [] : [row.name, row.archiveNo]));
    const text = foldText(named.join('\n'));
    this.#texts.set(id, text);
    return text;
  }

  async #noteHead(): Promise<void> {
    this.version = (await journalHead())?.version ?? 0;
    this.#lastEntry = (await db.journal.orderBy('id').last())?.id ?? '';
  }
}

function isMeant(row: Difference, { bucket, state, owner, field, today }: DifferenceQuery): boolean {
  if (bucket !== '' && row.bucket !== bucket) return false;
  if (owner !== '' && row.owner !== owner) return false;
  if (field !== '' && !row.fields.some((each) => each.field.split(' ')[0] === field)) return false;
  if (state === 'all') return true;
  return state === 'toDo' ? isToLookAt(row, today) : row.state === state;
}

function summaryOf(rows: readonly Difference[], today: LocalDate): DifferenceSummary {
  const states: Record<DifferenceState, number> = { open: 0, asked: 0, postponed: 0, resolved: 0 };
  const owners = new Map<string, number>();
  const fields = new Map<string, number>();
  const buckets = new Map<string, { total: number; settled: number }>();
  for (const row of rows) {
    states[row.state] += 1;
    if (row.owner !== '') owners.set(row.owner, (owners.get(row.owner) ?? 0) + 1);
    for (const field of new Set(row.fields.map((each) => each.field.split(' ')[0] ?? ''))) fields.set(field, (fields.get(field) ?? 0) + 1);
    const bucket = buckets.get(row.bucket) ?? { total: 0, settled: 0 };
    bucket.total += 1;
    bucket.settled += Number(row.state === 'resolved');
    buckets.set(row.bucket, bucket);
  }
  return {
    total: rows.length,
    settled: states.resolved,
    keepOpen: rows.filter((row) => keepsOpen(row, today)).length,
    states,
    buckets: BUCKETS.flatMap((bucket) =>
      buckets.has(bucket) ? [{ bucket, ...(buckets.get(bucket) as { total: number; settled: number }) }] : [],
    ),
    owners: [...owners].map(([owner, count]) => ({ owner, count })),
    fields: [...fields].map(([field, count]) => ({ field, count })),
  };
}

function lineOf(row: Difference): DifferenceLine {
  const { id, no, bucket, tier, doubt, fields, owner, state, resolution, postponedUntil, paper, electronic, candidates } = row;
  const other = electronic ?? candidates[0] ?? null;
  return {
    id,
    no,
    bucket,
    tier,
    doubt,
    fields,
    owner,
    state,
    resolution,
    postponedUntil,
    paperName: paper?.name ?? '',
    electronicName: other?.name ?? '',
    number: paper?.archiveNo || (other?.archiveNo ?? ''),
  };
}

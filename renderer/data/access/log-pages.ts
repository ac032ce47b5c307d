import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { db } from '../db.ts';

export interface LogFilter {
  readonly who: string;
  readonly customerId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface LogRow extends AccessLogEntry {
  readonly customerName: string;
  /** The number of the request that allowed it. */
  readonly requestNumber: string;
}

interface FoundLog {
  /** Numbers of the entries that pass, the latest first. */
  readonly numbers: readonly number[];
  readonly count: number;
  /** Everybody who is named in it. */
  readonly people: readonly string[];
}

const CHUNK = 2_000;

/** '' filters nothing. Read in pieces, so that the window stays free. */
export async function findInLog(filter: LogFilter): Promise<FoundLog> {
  const numbers: number[] = [];
  const people = new Set<string>();
  let count = 0;
  for await (const piece of logPieces()) {
    count += piece.length;
    for (const entry of piece) {
      people.add(entry.who);
      if (passes(entry, filter)) numbers.push(entry.seq);
    }
  }
  people.delete('');
  return { numbers: numbers.reverse(), count, people: [...people].sort() };
}

/** In the order asked for; one that is missing is left out. */
export async function logRows(numbers: readonly number[]): Promise<readonly LogRow[]> {
  return named((await db.accessLog.bulkGet([...numbers])).filter((entry) => entry !== undefined));
}

/** For the export: what passes, in order, some thousands at a time. */
export async function* logRowPieces(filter: LogFilter): AsyncGenerator<readonly LogRow[]> {
  for await (const piece of logPieces()) yield named(piece.filter((entry) => passes(entry, filter)));
}

async function named(entries: readonly AccessLogEntry[]): Promise<readonly LogRow[]> {
  const [customers, requests] = await Promise.all([
    db.customers.bulkGet([...new Set(entries.map(({ customerId }) => customerId))]),
    db.accessRequests.bulkGet([...new Set(entries.map(({ requestId }) => requestId))]),
  ]);
  const names = new Map(customers.filter((found) => found !== undefined).map(({ id, name }) => [id, name]));
  const requested = new Map(requests.filter((found) => found !== undefined).map(({ id, number }) => [id, number]));
  return entries.map((entry) => ({
    ...entry,
    customerName: names.get(entry.customerId) ?? '',
    requestNumber: requested.get(entry.requestId) ?? '',
  }));
}

/** All of it in order, some thousands at a time. */
export async function* logPieces(): AsyncGenerator<readonly AccessLogEntry[]> {
  let after = 0;
  for (;;) {
    const piece = await db.accessLog.where('seq').above(after).limit(CHUNK).toArray();
    const last = piece.at(-1);
    if (last === undefined) return;
    yield piece;
    after = last.seq;
  }
}

function passes(entry: AccessLogEntry, { who, customerId, from, to }: LogFilter): boolean {
  if (customerId !== '' && entry.customerId !== customerId) return false;
  if (who !== '' && entry.who !== who) return false;
  const day = from === '' && to === '' ? '' : dayOf(entry.at);
  return (from === '' || day >= from) && (to === '' || day <= to);
}

function dayOf(at: number): LocalDate {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

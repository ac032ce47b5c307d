import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import { db } from '../db.ts';
import { logPieces } from './log-pieces.ts';
import { passesLogFilter, type FoundLog, type LogFilter } from './log-filter.ts';
import { withLogDesk } from './with-log-desk.ts';

export type { LogFilter } from './log-filter.ts';

export interface LogRow extends AccessLogEntry {
  readonly customerName: string;
  /** The number of the request that allowed it. */
  readonly requestNumber: string;
}

/** '' filters nothing. Asked again after every new entry. */
export async function findInLog(filter: LogFilter): Promise<FoundLog> {
  await db.accessLog.orderBy('seq').lastKey();
  return withLogDesk((desk) => desk.find(filter));
}

/** In the order asked for; one that is missing is left out. */
export async function logRows(numbers: readonly number[]): Promise<readonly LogRow[]> {
  return named((await db.accessLog.bulkGet([...numbers])).filter((entry) => entry !== undefined));
}

/** For the export: what passes, in order, some thousands at a time. */
export async function* logRowPieces(filter: LogFilter): AsyncGenerator<readonly LogRow[]> {
  for await (const piece of logPieces()) yield named(piece.filter((entry) => passesLogFilter(entry, filter)));
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

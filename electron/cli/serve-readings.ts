import { parentPort } from 'node:worker_threads';
import type { FileReading } from '../../shared/ledger/reading.ts';
import { readFile, type ReadRequest } from './read-file.ts';
import { readingSummary } from './reading-summary.ts';

export interface ReadReply {
  readonly status: 0 | 1 | 2;
  /** The JSON document on one line. */
  readonly json: string;
  /** For people, in the language asked for. */
  readonly summary: string;
}

/** In the worker: one request, one reply. */
export function serveReadings(): void {
  const port = parentPort;
  port?.on('message', (request: ReadRequest) => port.postMessage(replyTo(request)));
}

function replyTo(request: ReadRequest): ReadReply {
  const reading = readFile(request);
  return { status: exitStatus(reading), json: JSON.stringify(reading), summary: readingSummary(reading, request.lang) };
}

export function exitStatus(reading: FileReading): 0 | 1 | 2 {
  if (reading.refused !== null) return 2;
  return reading.sheets.some((sheet) => sheet.problems.length > 0 || sheet.totals.some((total) => !total.agrees)) ? 1 : 0;
}

import type { FileReading } from '../../shared/ledger/reading.ts';
import { type CommandArguments, commandArguments, systemLocale } from './command-arguments.ts';
import { ledgerTexts, type Say } from './ledger-texts.ts';
import { refusedReading, type ReadRequest } from './read-file.ts';
import { ReadingWorker } from './reading-worker.ts';
import { readingSummary } from './reading-summary.ts';
import { reconcileFiles } from './reconcile-files.ts';
import type { ReadReply } from './serve-readings.ts';

/** `ledger read FILE…` or `ledger reconcile PAPER ELECTRONIC`; gives the exit status: 0 read or agreeing, 1 with problems or differences, 2 refused. */
export async function runLedgerCommand(args: readonly string[]): Promise<number> {
  const parsed = commandArguments(args);
  const system = systemLocale(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
  if (!parsed.ok) {
    const say = ledgerTexts(system);
    process.stderr.write(`${say(`cli.${parsed.error.code}`, { value: parsed.error.value })}\n${say('cli.usage')}\n`);
    return 2;
  }
  const locale = parsed.value.lang ?? system;
  const say = ledgerTexts(locale);
  if (parsed.value.command === 'read') return await readAll(parsed.value, { ...parsed.value, lang: locale }, say);
  if (parsed.value.command === 'reconcile') return await reconcileBoth(parsed.value, { ...parsed.value, lang: locale }, say);
  process.stderr.write(`${say('cli.usage')}\n`);
  return 0;
}

async function reconcileBoth(given: CommandArguments, options: Omit<ReadRequest, 'file'>, say: Say): Promise<number> {
  const worker = new ReadingWorker(new URL(import.meta.url));
  const readings: FileReading[] = [];
  for (const file of given.files) readings.push(JSON.parse((await replyFor(worker, file, options)).json) as FileReading);
  await worker.end();
  const reply = reconcileFiles(readings[0] as FileReading, readings[1] as FileReading, given.out, say);
  if (given.json) await written(process.stdout, reply.json);
  if (!given.json || reply.status === 2) await written(process.stderr, reply.summary);
  return reply.status;
}

async function readAll(given: CommandArguments, options: Omit<ReadRequest, 'file'>, say: Say): Promise<number> {
  const worker = new ReadingWorker(new URL(import.meta.url));
  let status = 0;
  for (const file of given.files) {
    const reply = await replyFor(worker, file, options);
    status = Math.max(status, reply.status);
    await written(given.json ? process.stdout : process.stderr, given.json ? reply.json : reply.summary);
    if (given.json && reply.status === 2) await written(process.stderr, reply.summary);
  }
  await worker.end();
  if (!given.json && given.files.length > 1) await written(process.stderr, say('cli.files-done', { count: given.files.length }));
  return status;
}

async function replyFor(worker: ReadingWorker, file: string, options: Omit<ReadRequest, 'file'>): Promise<ReadReply> {
  const request: ReadRequest = { file, sheet: options.sheet, as: options.as, encoding: options.encoding, lang: options.lang };
  const outcome = await worker.read(request);
  return 'stopped' in outcome ? refusedReply(request, outcome.stopped) : outcome;
}

function refusedReply(request: ReadRequest, code: 'took-too-long' | 'too-large-inflated' | 'damaged'): ReadReply {
  const reading = refusedReading(request, code);
  return { status: 2, json: JSON.stringify(reading), summary: readingSummary(reading, request.lang) };
}

/** A line to a stream that may be a slow pipe, or one whose reader has gone. */
async function written(stream: NodeJS.WriteStream, line: string): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.once('error', () => resolve());
    stream.write(`${line}\n`, () => resolve());
  });
}

import { isMainThread } from 'node:worker_threads';
import { runLedgerCommand } from './run-ledger-command.ts';
import { serveReadings } from './serve-readings.ts';

// The same bundle is the command and, in a worker with limits, the reader of each file.
if (isMainThread) process.exitCode = await runLedgerCommand(process.argv.slice(2));
else serveReadings();

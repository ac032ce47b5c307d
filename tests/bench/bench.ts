import { inBrowser } from './in-browser.ts';
import type { Comparison } from './measure.ts';
import { ageing } from './suites/ageing.ts';
import { gradeEverybody } from './suites/grade-everybody.ts';
import { gradeFromLines } from './suites/grade-from-lines.ts';
import { dryRun } from './suites/dry-run.ts';
import { importAMillion } from './suites/import-a-million.ts';
import { print200 } from './suites/print-200.ts';
import { readAMillion, readMemory } from './suites/read-memory.ts';
import { readOther } from './suites/read-other.ts';
import { readXlsx } from './suites/read-xlsx.ts';
import { reconcileInTheWindow } from './suites/reconcile-in-the-window.ts';
import { reconcile } from './suites/reconcile.ts';
import { startUp } from './suites/start-up.ts';

/** Every suite by name; `quick` for a look, the whole for figures to quote. */
export const SUITES: Readonly<Record<string, (quick: boolean) => Promise<Comparison>>> = {
  'read-xlsx': (quick) => readXlsx(quick ? { rows: 10_000, rounds: 2 } : { rows: 100_000, rounds: 5 }),
  'read-xlsx-in-a-worker': (quick) => inBrowser('read .xlsx of 15 columns in a worker', 'readXlsx', quick ? 10_000 : 100_000, 1),
  'read-memory': (quick) => readMemory(quick ? { rows: 10_000, rounds: 1 } : { rows: 100_000, rounds: 3 }),
  'read-a-million': (quick) => readAMillion(quick ? { rows: 100_000, rounds: 1 } : { rows: 1_048_000, rounds: 3 }),
  'read-xls': (quick) => readOther({ format: 'biff8', rows: quick ? 5000 : 60_000, rounds: quick ? 2 : 5 }),
  'read-xlsb': (quick) => readOther({ format: 'xlsb', rows: quick ? 5000 : 60_000, rounds: quick ? 2 : 5 }),
  'read-ods': (quick) => readOther({ format: 'ods', rows: quick ? 2000 : 20_000, rounds: quick ? 2 : 3 }),
  'read-csv': (quick) => readOther({ format: 'csv', rows: quick ? 5000 : 60_000, rounds: quick ? 2 : 5 }),
  'read-spreadsheetml': (quick) => readOther({ format: 'xlml', rows: quick ? 2000 : 20_000, rounds: quick ? 2 : 3 }),
  'grade-everybody': (quick) => gradeEverybody({ customers: 100_000, rounds: quick ? 3 : 9 }),
  'grade-from-lines': (quick) => gradeFromLines({ lines: 1_000_000, customers: 100_000, rounds: quick ? 3 : 9 }),
  ageing: (quick) => ageing({ facts: quick ? 100_000 : 1_000_000, customers: quick ? 10_000 : 100_000, rounds: quick ? 3 : 9 }),
  'post-a-payment': (quick) => inBrowser('post a payment', 'postAPayment', quick ? 50_000 : 1_000_000, quick ? 1 : 3),
  'store-facts': (quick) => inBrowser('store sales lines', 'storeFacts', quick ? 100_000 : 1_000_000, quick ? 1 : 3),
  'import-sales': (quick) => inBrowser('import a sales ledger end to end', 'importSales', quick ? 10_000 : 100_000, quick ? 1 : 3),
  'import-customers': (quick) =>
    inBrowser('import a customer ledger end to end', 'importCustomers', quick ? 10_000 : 100_000, quick ? 1 : 3),
  'dry-run-20k': (quick) => dryRun({ rows: 20_000, rounds: quick ? 1 : 5 }),
  'import-a-million': (quick) => importAMillion({ rows: quick ? 50_000 : 1_000_000 }),
  today: (quick) => inBrowser('today of a rep and of a team, ten years of history', 'todaysWork', quick ? 5_000 : 100_000, 1),
  reconcile: (quick) => reconcile({ rows: quick ? 5_000 : 50_000, rounds: quick ? 1 : 5 }),
  'reconcile-in-the-window': (quick) => reconcileInTheWindow({ rows: quick ? 5_000 : 50_000 }),
  'print-200': (quick) => print200(quick ? { dossiers: 20, linesEach: 300 } : { dossiers: 200, linesEach: 300 }),
  'search-and-page': (quick) => inBrowser('search and first page', 'searchAndPage', quick ? 10_000 : 100_000, quick ? 1 : 3),
  'start-up': (quick) => startUp(quick ? { label: '200 個客戶', rounds: 2 } : { label: '100,000 個客戶', rounds: 5 }),
};

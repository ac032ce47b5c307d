import { inBrowser } from './in-browser.ts';
import type { Comparison } from './measure.ts';
import { gradeEverybody } from './suites/grade-everybody.ts';
import { gradeFromLines } from './suites/grade-from-lines.ts';
import { readXlsx } from './suites/read-xlsx.ts';

/** Every suite by name; `quick` for a look, the whole for figures to quote. */
export const SUITES: Readonly<Record<string, (quick: boolean) => Promise<Comparison>>> = {
  'read-xlsx': (quick) => readXlsx(quick ? { rows: 10_000, rounds: 2 } : { rows: 100_000, rounds: 5 }),
  'grade-everybody': (quick) => gradeEverybody({ customers: 100_000, rounds: quick ? 3 : 9 }),
  'grade-from-lines': (quick) => gradeFromLines({ lines: 1_000_000, customers: 100_000, rounds: quick ? 3 : 9 }),
  'store-facts': (quick) => inBrowser('store sales lines', 'storeFacts', quick ? 100_000 : 1_000_000, quick ? 1 : 3),
  'import-sales': (quick) => inBrowser('import a sales ledger end to end', 'importSales', quick ? 10_000 : 100_000, quick ? 1 : 3),
  'import-customers': (quick) =>
    inBrowser('import a customer ledger end to end', 'importCustomers', quick ? 10_000 : 100_000, quick ? 1 : 3),
  'search-and-page': (quick) => inBrowser('search and first page', 'searchAndPage', quick ? 10_000 : 100_000, quick ? 1 : 3),
};

import { importCustomers } from './import-customers.ts';
import { importSales } from './import-sales.ts';
import { postAPayment } from './post-a-payment.ts';
import { readXlsx } from './read-xlsx.ts';
import { searchAndPage } from './search-and-page.ts';
import { sheetJsBare } from './sheetjs-bare.ts';
import { sheetJsAndRows } from './sheetjs-and-rows.ts';
import { storeFacts } from './store-facts.ts';
import { todaysWork } from './todays-work.ts';

/** One measured run of a suite: milliseconds by contestant, the floor first. */
export type Timings = Readonly<Record<string, number>>;

declare global {
  interface Window {
    bench: Readonly<Record<string, (size: number) => Promise<Timings>>>;
  }
}

window.bench = { readXlsx, storeFacts, importSales, importCustomers, searchAndPage, sheetJsAndRows, sheetJsBare, postAPayment, todaysWork };

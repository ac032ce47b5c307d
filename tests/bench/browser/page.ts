import { importCustomers } from './import-customers.ts';
import { importSales } from './import-sales.ts';
import { readXlsx } from './read-xlsx.ts';
import { searchAndPage } from './search-and-page.ts';
import { storeFacts } from './store-facts.ts';

/** One measured run of a suite: milliseconds by contestant, the floor first. */
export type Timings = Readonly<Record<string, number>>;

declare global {
  interface Window {
    bench: Readonly<Record<string, (size: number) => Promise<Timings>>>;
  }
}

window.bench = { readXlsx, storeFacts, importSales, importCustomers, searchAndPage };

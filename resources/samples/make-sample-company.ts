import type { LocalDate } from '../../shared/values/id.ts';
import { sampleCredit, type SampleCredit } from './sample-credit.ts';
import { sampleCustomers, sampleStaff, type SampleCustomer } from './sample-customers.ts';
import { sampleIds } from './sample-ids.ts';
import { sampleSales, type SampleSales } from './sample-sales.ts';
import { seededRandom } from './seeded-random.ts';

export type SampleSize = 'S' | 'M' | 'L';

export interface SampleCompany {
  readonly size: SampleSize;
  readonly asOf: LocalDate;
  /** The company whose ledgers these are. */
  readonly name: string;
  readonly customers: readonly SampleCustomer[];
  readonly sales: SampleSales;
  readonly credit: SampleCredit;
}

const SIZES: Readonly<Record<SampleSize, { readonly customers: number; readonly lines: number }>> = {
  S: { customers: 200, lines: 4000 },
  M: { customers: 5000, lines: 100_000 },
  L: { customers: 100_000, lines: 1_000_000 },
};

/** A made-up steel trader with the customers and sales of 30 months up to `asOf`; the same seed gives the same company. */
export function makeSampleCompany(size: SampleSize, seed: number, asOf: LocalDate): SampleCompany {
  const random = seededRandom(seed);
  const { customers: count, lines } = SIZES[size];
  const nextId = sampleIds(seed, asOf);
  const customers = sampleCustomers(random, count, nextId, asOf, sampleStaff(random, count));
  const sales = sampleSales(random, customers, lines, asOf);
  const credit = sampleCredit(random, customers, sales, nextId, asOf);
  return { size, asOf, name: '上海某某钢铁有限公司', customers, sales, credit };
}

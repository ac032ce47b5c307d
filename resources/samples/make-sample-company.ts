import type { LocalDate } from '../../shared/values/id.ts';
import { sampleArchive, type SampleArchive } from './sample-archive.ts';
import { sampleCollection, type SampleCollection } from './sample-collection.ts';
import { sampleCredit, type SampleCredit } from './sample-credit.ts';
import { sampleCustomers, sampleStaff, type SampleCustomer } from './sample-customers.ts';
import { sampleIds } from './sample-ids.ts';
import { withPeople } from './sample-people.ts';
import { sampleRelationship, type SampleRelationship } from './sample-relationship.ts';
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
  readonly relationship: SampleRelationship;
  readonly archive: SampleArchive;
  readonly collection: SampleCollection;
}

const SIZES: Readonly<Record<SampleSize, { readonly customers: number; readonly lines: number }>> = {
  S: { customers: 200, lines: 4000 },
  M: { customers: 5000, lines: 100_000 },
  L: { customers: 100_000, lines: 1_000_000 },
};

/**
 * A made-up steel trader with the customers and sales of 30 months up to `asOf`; the same seed gives the same company.
 * @param rep a sales rep's name, so that whoever looks finds work of her own; '' for none
 */
export function makeSampleCompany(size: SampleSize, seed: number, asOf: LocalDate, rep = ''): SampleCompany {
  const random = seededRandom(seed);
  const { customers: count, lines } = SIZES[size];
  const nextId = sampleIds(seed, asOf);
  const staff = sampleStaff(random, count, rep);
  // People have a chance of their own, so that knowing them changes no sale.
  const customers = withPeople(seededRandom(~seed), sampleCustomers(random, count, nextId, asOf, staff), asOf);
  const sales = sampleSales(random, customers, lines, asOf);
  const credit = sampleCredit(random, customers, sales, nextId, asOf);
  const relationship = sampleRelationship(random, customers, credit.money, staff.salesReps, nextId, asOf);
  const archive = sampleArchive(random, customers, staff.salesReps, nextId, asOf);
  const collection = sampleCollection(customers, credit.money, nextId, asOf);
  return { size, asOf, name: '上海某某钢铁有限公司', customers, sales, credit, relationship, archive, collection };
}

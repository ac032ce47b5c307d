import { creditRank, GRADES } from '../../../shared/rules/2-grading/index.ts';
import type { Scale } from '../../../shared/records/customer.ts';
import type { CreditFlag, CustomerFilters } from '../customer-query.ts';
import type { CustomerStore } from './customer-store.ts';
import { searchMatches } from './search-matches.ts';
import type { Standings } from './standings.ts';

export const SCALES: readonly Scale[] = ['large', 'medium', 'small'];

type Passes = (slot: number) => boolean;

/** Whether a customer passes all filters and holds the text; null when nothing filters. */
export function customerFilter(customers: CustomerStore, standings: Standings, filters: CustomerFilters, text: string): Passes | null {
  const conditions = [
    byCode(
      customers.industry.codes,
      wanted(filters.industry, (texts) => customers.industry.maskOf(texts)),
    ),
    byCode(
      customers.stage.codes,
      wanted(filters.stage, (texts) => customers.stage.maskOf(texts)),
    ),
    byCode(
      customers.salesRep.codes,
      wanted(filters.salesRep, (texts) => customers.salesRep.maskOf(texts)),
    ),
    byCode(
      customers.region.codes,
      wanted(filters.region, (texts) => customers.region.maskOf(texts)),
    ),
    byCode(
      standings.scale,
      wanted(filters.scale, (scales) => maskOfPlaces(scales.map((scale) => SCALES.indexOf(scale)))),
    ),
    byCode(
      standings.grade,
      wanted(filters.grade, (grades) => maskOfPlaces(grades.map((grade) => GRADES.indexOf(grade)))),
    ),
    byCode(
      standings.credit.standing,
      wanted(filters.creditStanding, (all) => maskOfPlaces(all.map(creditRank))),
    ),
    byFlags(standings, filters.credit),
    byText(customers, text),
  ].filter((condition) => condition !== null);
  if (conditions.length === 0) return null;
  return (slot) => conditions.every((condition) => condition(slot));
}

function wanted<T>(values: readonly T[] | undefined, mask: (values: readonly T[]) => Uint8Array): Uint8Array | null {
  return values === undefined || values.length === 0 ? null : mask(values);
}

function byCode(codes: Uint32Array | Uint8Array, mask: Uint8Array | null): Passes | null {
  return mask === null ? null : (slot) => mask[codes[slot] ?? 0] === 1;
}

/** Any of the flags. */
function byFlags({ credit }: Standings, flags: readonly CreditFlag[] | undefined): Passes | null {
  if (flags === undefined || flags.length === 0) return null;
  const holds: Readonly<Record<CreditFlag, Passes>> = {
    suspended: (slot) => credit.suspended[slot] === 1,
    overdue: (slot) => (credit.overdueFen[slot] ?? 0) > 0,
  };
  return (slot) => flags.some((flag) => holds[flag](slot));
}

function byText(customers: CustomerStore, text: string): Passes | null {
  if (text.trim() === '') return null;
  const { scores } = searchMatches(customers, text);
  return (slot) => (scores[slot] ?? 255) !== 255;
}

function maskOfPlaces(places: readonly number[]): Uint8Array {
  const mask = new Uint8Array(256);
  for (const place of places) mask[place] = 1;
  return mask;
}

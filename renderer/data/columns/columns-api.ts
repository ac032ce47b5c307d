import type { Grade } from '../../../shared/records/customer.ts';
import type { LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import type { SalesLine } from '../../../shared/records/sales-line.ts';
import { GRADES, type GradingFigures } from '../../../shared/rules/2-grading/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import type { CustomerHit } from '../customer-hit.ts';
import type { CustomerFacets, CustomerOrder, CustomerQuery, CustomerRow } from '../customer-query.ts';
import type { GradingWhatIf, ParameterDraft } from '../grade-what-if.ts';
import type { MonthOfPurchases, SalesLinePage, SalesLineRange } from '../sales-line-page.ts';
import type { CodedColumn } from './coded-column.ts';
import { CustomerOrders } from './customer-orders.ts';
import { factId, type SalesFacts } from './fact-id.ts';
import { findTwins, type TwinDraft } from './find-twins.ts';
import type { ColumnsState } from './columns-state.ts';
import { purchasesByMonthOf, salesLinePage } from './purchases-of.ts';
import { bestMatches, matchedField, searchMatches } from './search-matches.ts';
import { gradeOfRank, gradingFigures, UNKNOWN } from './standing-figures.ts';
import type { Standings, Stores } from './standings.ts';
import { distribution, whatIf } from './what-if.ts';

/** The grade that the rules compute for a customer. */
export interface ComputedGrade {
  readonly customerId: Id;
  readonly computed: Grade;
}

/** Every question that the columns answer. All of them are answered at once, from what is in memory. */
export class ColumnsApi {
  readonly #stores: Stores;
  readonly #orders: CustomerOrders;

  constructor(readonly state: ColumnsState) {
    this.#stores = state.stores;
    this.#orders = new CustomerOrders(state.standings);
  }

  orderCustomers(query: CustomerQuery): CustomerOrder {
    return this.#orders.order(query);
  }

  customerRows(token: number, from: number, to: number): readonly CustomerRow[] {
    return this.#orders.rows(token, from, to);
  }

  customerIds(token: number, from: number, to: number): readonly Id[] {
    return this.#orders.ids(token, from, to);
  }

  positionOf(token: number, id: Id): number {
    return this.#orders.positionOf(token, id);
  }

  facets(): CustomerFacets {
    const { customers } = this.#stores;
    return { salesReps: facet(customers.salesRep, customers.shown), regions: facet(customers.region, customers.shown) };
  }

  searchCustomers(text: string, limit: number, asOf: LocalDate): readonly CustomerHit[] {
    const { customers } = this.#stores;
    const matches = searchMatches(customers, text);
    const standings = this.state.standings.at(asOf);
    return bestMatches(customers, matches, limit).flatMap((slot) =>
      this.#hit(slot, matchedField(matches.scores[slot] as number), standings),
    );
  }

  likelyTwins(draft: TwinDraft, asOf: LocalDate): readonly CustomerHit[] {
    const standings = this.state.standings.at(asOf);
    return findTwins(this.#stores.customers, draft).flatMap(({ slot, reason }) => this.#hit(slot, reason, standings));
  }

  purchasesByMonth(customerId: Id, asOf: LocalDate, months: number): readonly MonthOfPurchases[] {
    return purchasesByMonthOf(this.#stores, customerId, asOf, months);
  }

  salesLinesOf(customerId: Id, range: SalesLineRange, page: { readonly offset: number; readonly limit: number }): SalesLinePage {
    return salesLinePage(this.#stores, customerId, range, page);
  }

  /** Rows of the other kinds of ledgers, in the order in which they were imported. */
  entriesOf(customerId: Id): readonly LedgerEntry[] {
    return this.#stores.entries.entriesOf(customerId);
  }

  entryCountOf(customerId: Id): number {
    return this.#stores.entries.countOf(customerId);
  }

  /** The line with this id; undefined when it is not there, was taken away by an undo, or has a reversal. */
  reversibleLine(id: string): SalesLine | undefined {
    return this.#stores.facts.reversibleLine(id);
  }

  /** An id for a line typed by hand: the user means one more, even if there is one that looks the same. */
  freeFactId(line: SalesFacts): string {
    const { customers, facts } = this.#stores;
    facts.columns();
    const slot = customers.slots.find(line.customerId);
    for (let occurrence = 1; ; occurrence += 1) {
      const id = factId(line, occurrence);
      if (slot === undefined || facts.lineOf(slot, id) === undefined) return id;
    }
  }

  gradingFigures(customerId: Id, asOf: LocalDate): GradingFigures {
    const { customers } = this.#stores;
    return gradingFigures(customers, this.state.standings.at(asOf), customers.slots.find(customerId) ?? -1, asOf);
  }

  gradeWhatIf(values: ParameterDraft, asOf: LocalDate): GradingWhatIf {
    return whatIf(this.#stores, this.state.standings.at(asOf), values);
  }

  gradeDistribution(asOf: LocalDate): Readonly<Record<Grade, number>> {
    return distribution(this.#stores.customers.shown, GRADES, this.state.standings.at(asOf).grade);
  }

  /** Customers for whom the rules have a grade, among the ids or all. */
  computedGrades(ids: readonly Id[] | 'all', asOf: LocalDate): readonly ComputedGrade[] {
    const { customers } = this.#stores;
    const { computed } = this.state.standings.at(asOf);
    const slots = ids === 'all' ? customers.slots.ids.keys() : ids.map((id) => customers.slots.find(id) ?? -1);
    return [...slots].flatMap((slot) => {
      const rank = computed[slot] ?? UNKNOWN;
      return customers.shown[slot] === undefined || rank === UNKNOWN
        ? []
        : [{ customerId: customers.slots.ids[slot] as string, computed: GRADES[rank] as Grade }];
    });
  }

  #hit(slot: number, matched: CustomerHit['matched'], standings: Standings): readonly CustomerHit[] {
    const { customers } = this.#stores;
    const shown = customers.shown[slot];
    if (shown === undefined) return [];
    const { name, shortName, salesRep, region } = shown;
    return [
      {
        id: customers.slots.ids[slot] as string,
        name,
        shortName,
        grade: gradeOfRank(standings.grade[slot] ?? UNKNOWN),
        matched,
        salesRep,
        region,
      },
    ];
  }
}

/** Most customers first; the empty text is no facet. */
function facet(column: CodedColumn, shown: readonly unknown[]): CustomerFacets['regions'] {
  const counts = new Uint32Array(column.words.length);
  shown.forEach((customer, slot) => {
    const code = column.codes[slot] ?? 0;
    if (customer !== undefined) counts[code] = (counts[code] as number) + 1;
  });
  return column.words
    .map((value, code) => ({ value, count: counts[code] as number }))
    .filter(({ value, count }) => value !== '' && count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

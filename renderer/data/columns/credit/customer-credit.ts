import { parametersAt, type ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { SalesLine } from '../../../../shared/records/sales-line.ts';
import {
  exposureOf,
  gateVerdict,
  limitInForce,
  proposedLimit,
  settle,
  standingOf,
  type Account,
  type Exposure,
  type GateStep,
  type GateVerdict,
  type LimitInForce,
  type LimitVerdict,
} from '../../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { LastOf } from '../last-of.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { StandingsCache, Stores } from '../standings.ts';

/** One customer's money and papers, brought together for the rules. */
export class CustomerCredit {
  readonly stores: Stores;
  readonly #parameters = new LastOf<ParameterSet>();

  constructor(readonly cache: StandingsCache) {
    this.stores = cache.stores;
  }

  /** -1 for a customer that nothing mentions. */
  slotOf(customerId: Id): number {
    return this.stores.customers.slots.find(customerId) ?? -1;
  }

  idOf(slot: number): Id {
    return this.stores.customers.slots.ids[slot] ?? '';
  }

  nameOf(slot: number): string {
    return this.stores.customers.shown[slot]?.name ?? '';
  }

  salesRepOf(slot: number): string {
    return this.stores.customers.shown[slot]?.salesRep ?? '';
  }

  parameters(asOf: LocalDate): ParameterSet {
    const { versions } = this.stores.parameters;
    return this.#parameters.get([versions, asOf], () => parametersAt(versions, asOf));
  }

  facts(slot: number): readonly MoneyFact[] {
    return this.stores.money.factsOf(slot);
  }

  account(slot: number, asOf: LocalDate): Account {
    return settle(this.facts(slot), asOf);
  }

  limit(slot: number, asOf: LocalDate): LimitInForce {
    const { creditLimits, suspensions } = this.stores.documents;
    return limitInForce(creditLimits.of(slot), suspensions.of(slot), asOf);
  }

  exposure(slot: number, asOf: LocalDate, account: Account = this.account(slot, asOf)): Exposure {
    const { booksFrom } = this.stores.books.value;
    return exposureOf({ account, sales: this.#sales(slot), contracts: this.stores.documents.contracts.of(slot), booksFrom }, asOf);
  }

  gate(slot: number, step: GateStep, amountFen: Fen, contractNo: string, asOf: LocalDate): GateVerdict {
    const account = this.account(slot, asOf);
    const { documents, books } = this.stores;
    const input = {
      step,
      amountFen,
      contractNo,
      account,
      exposure: this.exposure(slot, asOf, account),
      limit: this.limit(slot, asOf),
      releases: documents.creditReleases.of(slot),
      sales: this.#sales(slot),
      departmentHead: books.value.departmentHead,
    };
    return gateVerdict(input, this.parameters(asOf), asOf);
  }

  /** §5.2.1 by the grade in effect, else the computed one. */
  proposal(slot: number, asOf: LocalDate): LimitVerdict {
    const { figures } = this.cache.at(asOf);
    const standing = standingOf(this.stores.documents.creditAssessments.of(slot), asOf);
    const turnoverFen = figures.purchasedFen[slot] ?? 0;
    return proposedLimit({ standing, grade: this.grade(slot, asOf), turnoverFen }, this.parameters(asOf), asOf);
  }

  /** In effect, else computed; null when neither says. A proposal does not count yet. */
  grade(slot: number, asOf: LocalDate): Grade | null {
    return gradeOfRank(this.cache.at(asOf).counting[slot] ?? UNKNOWN);
  }

  /** Deliveries as far as the rules can ask for them. */
  #sales(slot: number): readonly SalesLine[] {
    const { documents, books, facts } = this.stores;
    const { booksFrom } = books.value;
    const releases = documents.creditReleases.of(slot).map(({ on }) => on);
    const contracts = booksFrom === null && documents.contracts.of(slot).some(({ state }) => state === 'effective');
    if (contracts) return facts.linesOf(slot, Number.NEGATIVE_INFINITY);
    const days = [...releases, ...(booksFrom === null ? [] : [booksFrom])];
    return days.length === 0 ? [] : facts.linesOf(slot, Math.min(...days.map(dayNumber)));
  }
}

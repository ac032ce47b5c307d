import { creditRank } from '../../../../shared/rules/2-grading/index.ts';
import { limitInForce, standingOf } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { keep } from '../kept.ts';
import type { Stores } from '../standings.ts';
import { AgeingCache } from './ageing-cache.ts';
import { NOT_ASSESSED } from './credit-standings.ts';

/** What the customers table shows of chapter 5, by slot. Slots beyond the arrays have nothing. */
export interface CreditColumns {
  /** Rank of the credit standing. */
  readonly standing: Uint8Array;
  /** In force; NaN when there is none. */
  readonly limitFen: Float64Array;
  readonly suspended: Uint8Array;
  readonly openFen: Float64Array;
  readonly overdueFen: Float64Array;
  /** Differs for any two that may differ. */
  readonly key: string;
}

const KEPT = 4;

export class CreditColumnsCache {
  readonly ageing: AgeingCache;
  readonly #kept = new Map<string, CreditColumns>();

  constructor(readonly stores: Stores) {
    this.ageing = new AgeingCache(stores);
  }

  at(asOf: LocalDate): CreditColumns {
    const { documents, money, parameters, customers } = this.stores;
    const { creditAssessments, creditLimits, suspensions } = documents;
    const versions = [creditAssessments.version, creditLimits.version, suspensions.version, money.version, parameters.version];
    const key = [asOf, ...versions, customers.slots.count].join('/');
    const known = this.#kept.get(key);
    if (known) return known;
    const columns = this.#compute(asOf, key);
    keep(this.#kept, key, columns, KEPT);
    return columns;
  }

  #compute(asOf: LocalDate, key: string): CreditColumns {
    const { documents, customers } = this.stores;
    const slots = customers.slots.count;
    const limitFen = new Float64Array(slots).fill(Number.NaN);
    const suspended = new Uint8Array(slots);
    for (const slot of new Set([...documents.creditLimits.slots(), ...documents.suspensions.slots()])) {
      const limit = limitInForce(documents.creditLimits.of(slot), documents.suspensions.of(slot), asOf);
      limitFen[slot] = limit.limitFen ?? Number.NaN;
      suspended[slot] = limit.suspended === null ? 0 : 1;
    }
    const { openFen, overdueFen } = this.ageing.at(asOf, 'dueOn');
    return { standing: standingBySlot(this.stores, asOf), limitFen, suspended, openFen, overdueFen, key };
  }
}

/** §5.1.3 rank of each customer's credit standing. */
export function standingBySlot({ documents, customers }: Pick<Stores, 'documents' | 'customers'>, asOf: LocalDate): Uint8Array {
  const ranks = new Uint8Array(customers.slots.count).fill(NOT_ASSESSED);
  const { creditAssessments } = documents;
  for (const slot of creditAssessments.slots()) ranks[slot] = creditRank(standingOf(creditAssessments.of(slot), asOf));
  return ranks;
}

import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import { GRADES } from '../../../shared/rules/2-grading/index.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { CreditBooks } from '../credit/credit-books.ts';
import type { Posting } from '../credit/postings.ts';
import { CreditColumnsCache, standingBySlot, type CreditColumns } from './credit/credit-columns.ts';
import type { CustomerDocuments } from './customer-documents.ts';
import { customerFigures, type CustomerFigures } from './customer-figures.ts';
import type { CustomerStore } from './customer-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { FactStore } from './fact-store.ts';
import { keep } from './kept.ts';
import type { MoneyStore } from './money/money-store.ts';
import { shownGrade, standingDecision } from './standing-decision.ts';
import { computedGrades, computedScales, yearsBySlot } from './standing-figures.ts';

export const GRADE_STATES = ['computed', 'proposed', 'effective', 'overridden'] as const;

/** Where every customer stands on a day, by slot. */
export interface Standings {
  readonly asOf: LocalDate;
  readonly figures: CustomerFigures;
  readonly years: Int16Array;
  /** Rank of the credit standing. */
  readonly standing: Uint8Array;
  readonly scale: Uint8Array;
  readonly computed: Uint8Array;
  /** The grade that is shown, as its rank: in effect, else proposed, else computed. */
  readonly grade: Uint8Array;
  /** Place in GRADE_STATES. */
  readonly gradeState: Uint8Array;
  readonly credit: CreditColumns;
  /** Without `credit`, which has its own. Differs for any two that may differ. */
  readonly key: string;
}

/** What the worker holds. */
export interface Stores {
  readonly customers: CustomerStore;
  readonly documents: CustomerDocuments;
  readonly facts: FactStore;
  readonly money: MoneyStore;
  readonly entries: EntryStore;
  readonly parameters: { versions: readonly ParameterVersion[]; version: number };
  readonly books: { value: CreditBooks; postings: ReadonlyMap<string, Posting>; version: number };
}

const KEPT = 4;

/** Computes standings and keeps the last few, until something they rest on changes. */
export class StandingsCache {
  readonly credit: CreditColumnsCache;
  readonly #kept = new Map<string, Omit<Standings, 'credit'>>();
  readonly #figures = new Map<string, CustomerFigures>();

  constructor(readonly stores: Stores) {
    this.credit = new CreditColumnsCache(stores);
  }

  at(asOf: LocalDate): Standings {
    const { customers, documents, facts, parameters } = this.stores;
    const { gradeDecisions, creditAssessments } = documents;
    const versions = [customers.version, gradeDecisions.version, creditAssessments.version, facts.version, parameters.version];
    const key = [asOf, ...versions].join('/');
    let standings = this.#kept.get(key);
    if (standings === undefined) {
      standings = standingsOf(this.stores, this.#figuresAt(asOf), parametersAt(parameters.versions, asOf).values, asOf, key);
      keep(this.#kept, key, standings, KEPT);
    }
    return { ...standings, credit: this.credit.at(asOf) };
  }

  /** An edited customer changes no sums. */
  #figuresAt(asOf: LocalDate): CustomerFigures {
    const { customers, facts } = this.stores;
    const lines = facts.columns();
    const key = [asOf, facts.version, customers.slots.count].join('/');
    const known = this.#figures.get(key);
    if (known) return known;
    const figures = customerFigures(lines, customers.slots.count, asOf);
    keep(this.#figures, key, figures, KEPT);
    return figures;
  }
}

function standingsOf(
  stores: Stores,
  figures: CustomerFigures,
  values: ParameterValues,
  asOf: LocalDate,
  key: string,
): Omit<Standings, 'credit'> {
  const years = yearsBySlot(stores.customers, figures, asOf);
  const standing = standingBySlot(stores, asOf);
  const computed = computedGrades(figures, years, standing, values);
  const grade = computed.slice();
  const gradeState = new Uint8Array(computed.length);
  for (const slot of stores.documents.gradeDecisions.slots()) {
    const shown = shownGrade(standingDecision(stores.documents.gradeDecisions.of(slot), asOf));
    if (shown === null || slot >= grade.length) continue;
    grade[slot] = GRADES.indexOf(shown.grade);
    gradeState[slot] = GRADE_STATES.indexOf(shown.state);
  }
  return { asOf, figures, years, standing, scale: computedScales(figures, values), computed, grade, gradeState, key };
}

import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import { GRADES } from '../../../shared/rules/2-grading/index.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { customerFigures, type CustomerFigures } from './customer-figures.ts';
import type { CustomerStore } from './customer-store.ts';
import { shownGrade, standingDecision, type DecisionStore } from './decision-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { FactStore } from './fact-store.ts';
import { computedGrades, computedScales, yearsBySlot } from './standing-figures.ts';

export const GRADE_STATES = ['computed', 'proposed', 'effective', 'overridden'] as const;

/** Where every customer stands on a day, by slot. */
export interface Standings {
  readonly asOf: LocalDate;
  readonly figures: CustomerFigures;
  readonly years: Int16Array;
  readonly scale: Uint8Array;
  readonly computed: Uint8Array;
  /** The grade that is shown, as its rank: in effect, else proposed, else computed. */
  readonly grade: Uint8Array;
  /** Place in GRADE_STATES. */
  readonly gradeState: Uint8Array;
  /** Differs for any two that may differ. */
  readonly key: string;
}

/** What the worker holds. */
export interface Stores {
  readonly customers: CustomerStore;
  readonly decisions: DecisionStore;
  readonly facts: FactStore;
  readonly entries: EntryStore;
  readonly parameters: { versions: readonly ParameterVersion[]; version: number };
}

const KEPT = 4;

/** Computes standings and keeps the last few, until something they rest on changes. */
export class StandingsCache {
  readonly #kept = new Map<string, Standings>();
  readonly #figures = new Map<string, CustomerFigures>();

  constructor(readonly stores: Stores) {}

  at(asOf: LocalDate): Standings {
    const { customers, decisions, facts, parameters } = this.stores;
    const key = [asOf, customers.version, decisions.version, facts.version, parameters.version].join('/');
    const known = this.#kept.get(key);
    if (known) return known;
    const figures = this.#figuresAt(asOf);
    const computed = standingsOf(this.stores, figures, parametersAt(parameters.versions, asOf).values, asOf, key);
    keep(this.#kept, key, computed);
    return computed;
  }

  /** An edited customer changes no sums. */
  #figuresAt(asOf: LocalDate): CustomerFigures {
    const { customers, facts } = this.stores;
    const lines = facts.columns();
    const key = [asOf, facts.version, customers.slots.count].join('/');
    const known = this.#figures.get(key);
    if (known) return known;
    const figures = customerFigures(lines, customers.slots.count, asOf);
    keep(this.#figures, key, figures);
    return figures;
  }
}

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.set(key, value);
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
}

function standingsOf(stores: Stores, figures: CustomerFigures, values: ParameterValues, asOf: LocalDate, key: string): Standings {
  const years = yearsBySlot(stores.customers, figures, asOf);
  const computed = computedGrades(figures, years, values);
  const grade = computed.slice();
  const gradeState = new Uint8Array(computed.length);
  for (const slot of stores.decisions.slotsWithDecisions()) {
    const shown = shownGrade(standingDecision(stores.decisions.of(slot), asOf));
    if (shown === null || slot >= grade.length) continue;
    grade[slot] = GRADES.indexOf(shown.grade);
    gradeState[slot] = GRADE_STATES.indexOf(shown.state);
  }
  return { asOf, figures, years, scale: computedScales(figures, values), computed, grade, gradeState, key };
}

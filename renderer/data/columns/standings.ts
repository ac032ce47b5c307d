import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { CreditBooks } from '../credit/credit-books.ts';
import type { Posting } from '../credit/postings.ts';
import { CreditColumnsCache, type CreditColumns } from './credit/credit-columns.ts';
import type { CustomerDocuments } from './customer-documents.ts';
import { customerFigures, grownFigures, sameFiguresOn, type CustomerFigures } from './customer-figures.ts';
import type { CustomerStore } from './customer-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { FactStore } from './fact-store.ts';
import { keep } from './kept.ts';
import type { MoneyStore } from './money/money-store.ts';
import { SlotLog, type LogPlace } from './slot-log.ts';
import { changedStandings, standingsOf } from './standings-of.ts';

/** Where every customer stands on a day, by slot. Never changed once given out: what changes gives new arrays. */
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
  /** The grade that counts: in effect, else computed. A proposal does not count yet. */
  readonly counting: Uint8Array;
  readonly credit: CreditColumns;
  /** Without `credit`, which has its own. Differs for any two that differ. */
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

interface Kept {
  readonly standings: Omit<Standings, 'credit'>;
  readonly facts: number;
  readonly place: LogPlace;
}

interface Figures {
  readonly asOf: LocalDate;
  readonly facts: number;
  readonly figures: CustomerFigures;
}

const KEPT = 4;

/** Keeps the standings of the last few days as they change: of a changed record only that customer is looked at again. */
export class StandingsCache {
  readonly credit: CreditColumnsCache;
  /** Customers whose record, grade decisions or assessments have changed. */
  readonly changes = new SlotLog();
  readonly #kept = new Map<string, Kept>();
  readonly #figures = new Map<string, Figures>();
  #serial = 0;

  constructor(readonly stores: Stores) {
    this.credit = new CreditColumnsCache(stores);
    const { customers, documents } = stores;
    for (const source of [customers, documents.gradeDecisions, documents.creditAssessments]) source.watch((slot) => this.changes.add(slot));
  }

  at(asOf: LocalDate): Standings {
    const { facts, parameters } = this.stores;
    const key = `${asOf}/${parameters.version}`;
    const kept = this.#kept.get(key);
    const { place } = this.changes;
    const changed = kept?.facts === facts.version ? this.changes.since(kept.place) : null;
    const { values } = parametersAt(parameters.versions, asOf);
    const figures = this.#figuresAt(asOf);
    const next = (): string => `${asOf}/${(this.#serial += 1)}`;
    const standings =
      kept === undefined || changed === null
        ? standingsOf(this.stores, figures, values, asOf, next())
        : changedStandings(this.stores, kept.standings, figures, values, changed, next);
    keep(this.#kept, key, { standings, facts: facts.version, place }, KEPT);
    const { credit } = this;
    return {
      ...standings,
      get credit() {
        return credit.at(asOf);
      },
    };
  }

  /** An edited customer changes no sums, and a new one has none. */
  #figuresAt(asOf: LocalDate): CustomerFigures {
    const { customers, facts } = this.stores;
    // First, because lines may name customers of whom nothing else is known.
    const lines = facts.columns();
    const slots = customers.slots.count;
    const key = `${asOf}/${facts.version}`;
    const known =
      this.#figures.get(key) ??
      [...this.#figures.values()].find((each) => each.facts === facts.version && sameFiguresOn(lines, each.asOf, asOf));
    const figures = known === undefined ? customerFigures(lines, slots, asOf) : grownFigures(known.figures, slots);
    keep(this.#figures, key, { asOf, facts: facts.version, figures }, KEPT);
    return figures;
  }
}

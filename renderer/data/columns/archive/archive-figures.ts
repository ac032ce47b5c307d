import type { PartAge } from '../../../../shared/rules/6-archive/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import { SlotLog, type LogPlace } from '../slot-log.ts';
import { inSlices } from '../turn.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { countsOf, PlainArchives } from './plain-archives.ts';

/** How far each customer's archive is, by slot. */
export interface ArchiveFigures {
  readonly complete: Float32Array;
  readonly missing: Uint8Array;
  readonly expired: Uint8Array;
  readonly borrowed: Uint16Array;
  /** The day on which the first part is to be looked through; NO_DAY: nothing was filed yet. */
  readonly reviewDue: Int32Array;
}

interface Kept {
  readonly key: string;
  readonly figures: ArchiveFigures;
  readonly place: LogPlace;
  readonly visits: LogPlace;
}

interface Pass extends Kept {
  readonly plain: PlainArchives;
}

const PER_STEP = 200;
/** An import that goes on meanwhile may send us through everybody again; then it is done at once. */
const ATTEMPTS = 3;

/** §6.1.2 for everybody: of a changed archive only that customer is looked at again; a changed parameter, ledger or day looks at all. */
export class ArchiveFiguresCache {
  readonly #changes = new SlotLog();
  #kept: Kept | null = null;
  #filling: Promise<void> | null = null;
  /** How far the first look at everybody is; null: it is not under way. */
  progress: { readonly done: number; readonly total: number } | null = null;
  /** Customers looked at since the start. */
  lookedAt = 0;

  constructor(readonly desk: ArchiveDesk) {
    const { customers, documents } = desk.state.stores;
    const { archiveDocuments, archiveFolders, paperLoans } = desk.store;
    const { gradeDecisions, creditAssessments, creditLimits, contracts, complaints } = documents;
    const own = [archiveDocuments, archiveFolders, paperLoans, customers];
    for (const source of [...own, gradeDecisions, creditAssessments, creditLimits, contracts, complaints])
      source.watch((slot) => this.#changes.add(slot));
  }

  /** Until `at` is quick: everybody is looked at in slices, so that other questions get their turn. */
  async ready(asOf: LocalDate): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS && this.#kept?.key !== this.#keyAt(asOf); attempt += 1) {
      this.#filling ??= this.#fill(asOf).finally(() => {
        this.#filling = null;
      });
      await this.#filling;
    }
  }

  at(asOf: LocalDate): ArchiveFigures {
    const key = this.#keyAt(asOf);
    const known = this.#kept?.key === key ? this.#kept : null;
    const changed = known && this.#changes.since(known.place);
    const visited = known && this.#visits.since(known.visits);
    if (known === null || changed === null || visited === null) {
      const pass = this.#begin(asOf);
      for (const _ of this.#everybody(pass));
      return this.#keep(pass);
    }
    const pass = { ...known, plain: new PlainArchives(this.desk, this.desk.standings(asOf)), figures: grown(known.figures, this.#count) };
    for (const slot of new Set([...changed, ...visited])) this.#put(pass, slot);
    return this.#keep({ ...pass, place: this.#changes.place, visits: this.#visits.place });
  }

  async #fill(asOf: LocalDate): Promise<void> {
    const pass = this.#begin(asOf);
    this.progress = { done: 0, total: this.#count };
    await inSlices(this.#everybody(pass));
    this.progress = null;
    // What was written meanwhile stands in the logs; another day or other parameters need another pass.
    if (pass.key === this.#keyAt(asOf)) this.#keep(pass);
  }

  *#everybody(pass: Pass): Generator<void> {
    for (let slot = 0; slot < pass.figures.missing.length; slot += 1) {
      this.#put(pass, slot);
      if (slot % PER_STEP !== 0) continue;
      if (this.progress !== null) this.progress = { done: slot, total: pass.figures.missing.length };
      yield;
    }
  }

  #begin(asOf: LocalDate): Pass {
    // A log that is nearly full would soon send us through everybody again.
    this.#changes.startAnew();
    return {
      key: this.#keyAt(asOf),
      figures: emptyFigures(this.#count),
      plain: new PlainArchives(this.desk, this.desk.standings(asOf)),
      place: this.#changes.place,
      visits: this.#visits.place,
    };
  }

  #keep({ key, figures, place, visits }: Pass): ArchiveFigures {
    this.#kept = { key, figures, place, visits };
    return figures;
  }

  #keyAt(asOf: LocalDate): string {
    const { parameters, facts } = this.desk.state.stores;
    return `${asOf}/${parameters.version}/${facts.version}`;
  }

  get #count(): number {
    return this.desk.state.stores.customers.slots.count;
  }

  get #visits(): SlotLog {
    return this.desk.state.relationship.visits.changes;
  }

  #put({ figures, plain }: Pass, slot: number): void {
    if (this.desk.state.stores.customers.shown[slot] === undefined) return;
    this.lookedAt += 1;
    const { standings } = plain;
    const isPlain = this.desk.store.archiveDocuments.of(slot).length === 0;
    const slots = isPlain ? null : this.desk.slots(slot, standings);
    const { complete, missing, expired } = slots === null ? plain.counts(slot) : countsOf(slots);
    figures.complete[slot] = complete;
    figures.missing[slot] = missing;
    figures.expired[slot] = expired;
    figures.borrowed[slot] = this.desk.loansOut(slot, standings.asOf).length;
    figures.reviewDue[slot] = slots === null ? plain.reviewDue(slot) : firstDue(this.desk.ages(slot, slots, standings));
  }
}

function firstDue(ages: readonly PartAge[]): number {
  const due = ages.flatMap(({ dueOn }) => dueOn ?? []);
  return due.length === 0 ? NO_DAY : dayNumber(due.reduce((first, day) => (day < first ? day : first)));
}

function emptyFigures(count: number): ArchiveFigures {
  return {
    complete: new Float32Array(count),
    missing: new Uint8Array(count),
    expired: new Uint8Array(count),
    borrowed: new Uint16Array(count),
    reviewDue: new Int32Array(count).fill(NO_DAY),
  };
}

/** The same arrays where there are no more customers than before. */
function grown(figures: ArchiveFigures, count: number): ArchiveFigures {
  if (figures.complete.length >= count) return figures;
  const more = emptyFigures(count);
  for (const key of ['complete', 'missing', 'expired', 'borrowed', 'reviewDue'] as const) more[key].set(figures[key]);
  return more;
}

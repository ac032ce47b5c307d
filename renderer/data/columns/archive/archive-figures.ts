import { completeness } from '../../../../shared/rules/6-archive/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import { SlotLog, type LogPlace } from '../slot-log.ts';
import type { Standings } from '../standings.ts';
import type { ArchiveDesk } from './archive-desk.ts';

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

/** §6.1.2 for everybody: of a changed archive only that customer is looked at again; a changed parameter, ledger or day looks at all. */
export class ArchiveFiguresCache {
  readonly #changes = new SlotLog();
  #kept: Kept | null = null;
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

  at(asOf: LocalDate): ArchiveFigures {
    const { stores, relationship } = this.desk.state;
    const standings = this.desk.standings(asOf);
    const key = `${asOf}/${stores.parameters.version}/${stores.facts.version}`;
    const visits = relationship.visits.changes.place;
    const known = this.#kept?.key === key ? this.#kept : null;
    const changed = known && this.#changes.since(known.place);
    const visited = known && relationship.visits.changes.since(known.visits);
    const count = stores.customers.slots.count;
    const figures = known && changed && visited ? grown(known.figures, count) : emptyFigures(count);
    if (changed && visited) for (const slot of new Set([...changed, ...visited])) this.#put(figures, slot, standings);
    else {
      // A log that is nearly full would soon send us through everybody again.
      this.#changes.startAnew();
      for (let slot = 0; slot < count; slot += 1) this.#put(figures, slot, standings);
    }
    this.#kept = { key, figures, place: this.#changes.place, visits };
    return figures;
  }

  #put(figures: ArchiveFigures, slot: number, standings: Standings): void {
    if (this.desk.state.stores.customers.shown[slot] === undefined) return;
    this.lookedAt += 1;
    const { asOf } = standings;
    const slots = this.desk.slots(slot, standings);
    figures.complete[slot] = completeness(slots);
    figures.missing[slot] = slots.filter(({ state }) => state === 'missing').length;
    figures.expired[slot] = slots.filter(({ state }) => state === 'expired').length;
    figures.borrowed[slot] = this.desk.loansOut(slot, asOf).length;
    const due = this.desk.ages(slot, slots, standings).flatMap(({ dueOn }) => dueOn ?? []);
    figures.reviewDue[slot] = due.length === 0 ? NO_DAY : dayNumber(due.reduce((first, day) => (day < first ? day : first)));
  }
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

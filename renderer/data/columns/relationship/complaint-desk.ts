import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { ParameterVersion } from '../../../../shared/records/parameter-version.ts';
import { complaintClocks, hasRedMark, type ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import { dateOfTime, type LocalTime } from '../../../../shared/values/local-time.ts';
import { causeKey } from '../../relationship/cause-key.ts';
import type { CauseOfComplaints, ComplaintList, ComplaintPage, ComplaintQuery, ComplaintRow } from '../../relationship/complaint-row.ts';
import { keep } from '../kept.ts';
import { byReceipt, ComplaintBook, type BookEntry } from './complaint-book.ts';
import { byClock, sorted, type Placed } from './complaint-order.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** Orders of the last questions: their pages are asked for one after the other. */
const KEPT = 4;
/** Days whose parameters are kept. */
const DAYS_KEPT = 1_000;

interface Order {
  readonly placed: readonly Placed[];
  readonly late: number;
}

/** §4.3: complaints with their clocks. */
export class ComplaintDesk {
  readonly #book: ComplaintBook;
  readonly #orders = new Map<string, Order>();
  readonly #ofDay = new Map<LocalDate, ParameterSet>();
  #versions: readonly ParameterVersion[] = [];

  constructor(readonly desk: RelationshipDesk) {
    this.#book = new ComplaintBook(desk.documents.complaints);
  }

  row(slot: number, complaint: Complaint, now: LocalTime): ComplaintRow {
    const asOf = dateOfTime(now);
    const clocks = this.#clocks(complaint, now);
    return {
      complaint,
      name: this.desk.nameOf(slot),
      salesRep: this.desk.credit.salesRepOf(slot),
      grade: this.desk.gradeOf(slot, asOf),
      clocks,
      running: complaint.state === 'closed' ? null : (clocks.find(({ doneAt }) => doneAt === null) ?? null),
      redMark: hasRedMark(clocks),
      waiting: complaint.waits.at(-1)?.to === null,
    };
  }

  /** Newest first. */
  of(slot: number, now: LocalTime): readonly ComplaintRow[] {
    return this.desk.documents.complaints
      .of(slot)
      .map((complaint) => this.row(slot, complaint, now))
      .sort(newestFirst);
  }

  byId(id: string, now: LocalTime): ComplaintRow | undefined {
    const entry = this.#book.newestFirst().find(({ complaint }) => complaint.id === id);
    return entry && this.row(entry.slot, entry.complaint, now);
  }

  /** Oldest first. */
  between(from: LocalDate, to: LocalDate, now: LocalTime): readonly ComplaintRow[] {
    const rows: ComplaintRow[] = [];
    for (const { slot, complaint } of this.#book.newestFirst()) {
      const day = dateOfTime(complaint.receivedAt);
      if (day >= from && day <= to) rows.push(this.row(slot, complaint, now));
    }
    return rows.reverse();
  }

  /** The order is computed once for each minute and each state of the data. */
  list(query: ComplaintQuery, { from, count, find = null }: ComplaintPage): ComplaintList {
    const { placed, late } = this.#order(query);
    return {
      from,
      rows: placed.slice(from, from + count).map(({ slot, complaint }) => this.row(slot, complaint, query.now)),
      count: placed.length,
      late,
      total: this.#book.newestFirst().length,
      foundAt: find === null ? -1 : placed.findIndex(({ complaint }) => complaint.id === find),
    };
  }

  #order(query: ComplaintQuery): Order {
    const key = JSON.stringify([this.desk.store.version, this.desk.documents.complaints.version, query]);
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const passes = this.#passing(query);
    const all: Placed[] = [];
    for (const entry of this.#book.newestFirst()) {
      const name = this.desk.nameOf(entry.slot);
      if (passes(entry, name)) all.push(this.#placed(entry, name, query.now));
    }
    const late = all.filter(({ running }) => running?.state === 'late');
    const order = { placed: sorted(byClock(query.show === 'late' ? late : all), query.sort ?? null), late: late.length };
    keep(this.#orders, key, order, KEPT);
    return order;
  }

  #placed({ slot, complaint }: BookEntry, name: string, now: LocalTime): Placed {
    if (complaint.state === 'closed') return { slot, complaint, name, clocks: [], running: null };
    const clocks = this.#clocks(complaint, now);
    return { slot, complaint, name, clocks, running: clocks.find(({ doneAt }) => doneAt === null) ?? null };
  }

  #clocks(complaint: Complaint, now: LocalTime): readonly ComplaintClock[] {
    return complaintClocks(complaint, this.#parameters(dateOfTime(complaint.receivedAt)), this.desk.store.calendar, now);
  }

  /** In force on the day it was received: its clocks keep them. */
  #parameters(day: LocalDate): ParameterSet {
    const { versions } = this.desk.state.stores.parameters;
    if (this.#versions !== versions || this.#ofDay.size > DAYS_KEPT) this.#ofDay.clear();
    this.#versions = versions;
    let set = this.#ofDay.get(day);
    if (set === undefined) {
      set = this.desk.parameters(day);
      this.#ofDay.set(day, set);
    }
    return set;
  }

  #passing({ show, rep, kinds = [], states = [], text = '' }: ComplaintQuery): (entry: BookEntry, name: string) => boolean {
    const sought = foldText(text.trim());
    const closed = show === 'all' ? null : show === 'closed';
    return (entry, name) => {
      const { complaint } = entry;
      if (closed !== null && (complaint.state === 'closed') !== closed) return false;
      if (rep !== undefined && complaint.handledBy !== rep) return false;
      if (kinds.length > 0 && !kinds.includes(complaint.kind)) return false;
      if (states.length > 0 && !states.includes(complaint.state)) return false;
      return sought === '' || this.#book.holds(entry, name, sought);
    };
  }

  /** Causes with their complaints, most first. */
  causes(): readonly CauseOfComplaints[] {
    const byKey = new Map<string, { readonly cause: string; readonly complaints: CauseOfComplaints['complaints'][number][] }>();
    for (const { slot, complaint } of this.#book.newestFirst()) {
      const { id, no, customerId, cause } = complaint;
      const key = causeKey(cause);
      if (key === '') continue;
      const known = byKey.get(key) ?? { cause, complaints: [] };
      known.complaints.push({ id, no, customerId, name: this.desk.nameOf(slot) });
      byKey.set(key, known);
    }
    return [...byKey.values()].sort((a, b) => b.complaints.length - a.complaints.length);
  }
}

function newestFirst(a: ComplaintRow, b: ComplaintRow): number {
  return byReceipt({ slot: 0, complaint: a.complaint }, { slot: 0, complaint: b.complaint });
}

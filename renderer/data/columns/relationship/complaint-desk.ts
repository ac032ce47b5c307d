import type { Complaint } from '../../../../shared/records/complaint.ts';
import { complaintClocks, hasRedMark } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import { dateOfTime, type LocalTime } from '../../../../shared/values/local-time.ts';
import { causeKey } from '../../relationship/cause-key.ts';
import type { CauseOfComplaints, ComplaintList, ComplaintQuery, ComplaintRow } from '../../relationship/complaint-row.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

const LIMIT = 500;

/** §4.3: complaints with their clocks. */
export class ComplaintDesk {
  constructor(readonly desk: RelationshipDesk) {}

  row(slot: number, complaint: Complaint, now: LocalTime): ComplaintRow {
    const asOf = dateOfTime(now);
    const clocks = complaintClocks(complaint, this.desk.parameters(dateOfTime(complaint.receivedAt)), this.desk.store.calendar, now);
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
    for (const [slot, complaint] of this.#all()) if (complaint.id === id) return this.row(slot, complaint, now);
    return undefined;
  }

  /** Oldest first. */
  between(from: LocalDate, to: LocalDate, now: LocalTime): readonly ComplaintRow[] {
    const rows: ComplaintRow[] = [];
    for (const [slot, complaint] of this.#all()) {
      const day = dateOfTime(complaint.receivedAt);
      if (day >= from && day <= to) rows.push(this.row(slot, complaint, now));
    }
    return rows.sort((a, b) => newestFirst(b, a));
  }

  list(query: ComplaintQuery): ComplaintList {
    const passes = passing(query);
    const found: [number, Complaint][] = [];
    for (const [slot, complaint] of this.#all(query.show === 'open'))
      if (passes(complaint, this.desk.nameOf(slot))) found.push([slot, complaint]);
    const newest = found.sort(([, a], [, b]) => rank(a) - rank(b) || (a.receivedAt < b.receivedAt ? 1 : -1));
    const rows = (query.redOnly === true ? newest : newest.slice(0, query.limit ?? LIMIT)).map(([slot, complaint]) =>
      this.row(slot, complaint, query.now),
    );
    const kept = query.redOnly === true ? rows.filter(({ redMark }) => redMark) : rows;
    return {
      rows: kept.slice(0, query.limit ?? LIMIT).sort(byClock),
      count: query.redOnly === true ? kept.length : found.length,
      late: kept.filter(({ running }) => running?.state === 'late').length,
    };
  }

  /** Causes with their complaints, most first. */
  causes(): readonly CauseOfComplaints[] {
    const byKey = new Map<
      string,
      { cause: string; complaints: { readonly complaint: CauseOfComplaints['complaints'][number]; readonly at: string }[] }
    >();
    for (const [slot, { id, no, customerId, cause, receivedAt }] of this.#all()) {
      const key = causeKey(cause);
      if (key === '') continue;
      const known = byKey.get(key) ?? { cause, complaints: [] };
      known.complaints.push({ complaint: { id, no, customerId, name: this.desk.nameOf(slot) }, at: receivedAt });
      byKey.set(key, known);
    }
    return [...byKey.values()]
      .map(({ cause, complaints }) => ({
        cause,
        complaints: complaints.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ complaint }) => complaint),
      }))
      .sort((a, b) => b.complaints.length - a.complaints.length);
  }

  *#all(openOnly = false): Iterable<readonly [number, Complaint]> {
    const { picked, documents } = this.desk;
    if (openOnly) {
      for (const [slot, complaints] of picked.complaints.bySlot) for (const complaint of complaints) yield [slot, complaint];
      return;
    }
    for (const slot of documents.complaints.slots()) for (const complaint of documents.complaints.of(slot)) yield [slot, complaint];
  }
}

function passing({ show, rep, kinds, states, text = '' }: ComplaintQuery): (complaint: Complaint, name: string) => boolean {
  const sought = foldText(text.trim());
  return (complaint, name) => {
    if (show !== 'all' && (complaint.state === 'closed') !== (show === 'closed')) return false;
    if (rep !== undefined && complaint.handledBy !== rep) return false;
    if (kinds !== undefined && kinds.length > 0 && !kinds.includes(complaint.kind)) return false;
    if (states !== undefined && states.length > 0 && !states.includes(complaint.state)) return false;
    const { no, product, heatNo, contractNo, content, cause } = complaint;
    return sought === '' || foldText([no, name, product, heatNo, contractNo, content, cause].join(' ')).includes(sought);
  };
}

function rank({ state }: Complaint): number {
  return state === 'closed' ? 1 : 0;
}

/** Open ones by the clock that ends first, then those that only wait to be closed, then closed ones, newest first. */
function byClock(a: ComplaintRow, b: ComplaintRow): number {
  const [first, second] = [a, b].map(({ running }) => running?.dueAt ?? '9999');
  return rank(a.complaint) - rank(b.complaint) || (first === second ? newestFirst(a, b) : (first as string) < (second as string) ? -1 : 1);
}

function newestFirst(a: ComplaintRow, b: ComplaintRow): number {
  if (a.complaint.receivedAt === b.complaint.receivedAt) return a.complaint.id < b.complaint.id ? 1 : -1;
  return a.complaint.receivedAt < b.complaint.receivedAt ? 1 : -1;
}

import {
  byConsequence,
  TODAY_CLAUSES,
  TODAY_KINDS,
  type TodayItem,
  type TodayKind,
} from '../../../../shared/rules/4-relationship/index.ts';
import type { Snooze } from '../../../../shared/records/snooze.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { TodayCounts, TodayGroup, TodayList, TodayQuery, TodayRow } from '../../relationship/today-list.ts';
import { AssessmentWork } from './assessment-work.ts';
import { Gravest, itemAt, keyOf, type Candidates } from './candidates.ts';
import { CreditWork } from './credit-work.ts';
import { DunningWork } from './dunning-work.ts';
import { ExpiringPapers } from './expiring-papers.ts';
import { IncompleteCards } from './incomplete-cards.ts';
import type { RelationshipDesk } from './relationship-desk.ts';
import { rowOf, SingleWork } from './single-work.ts';
import { inSlices, turn } from '../turn.ts';
import { VisitWork } from './visit-work.ts';

const LIMIT = 100;
/** What takes longer lets others ask before the next part. */
const TURN_MS = 8;

interface Snoozed {
  readonly item: TodayItem;
  readonly snooze: Snooze;
}

/** The day's list: everything that may be as much as there are customers is looked at as numbers, and only the lines that are shown become items. */
export class TodayBoard {
  readonly work: CreditWork;
  readonly single: SingleWork;
  readonly visits: VisitWork;
  readonly assessments: AssessmentWork;
  readonly papers: ExpiringPapers;
  /** Kinds that may have an item for every customer. */
  readonly #kinds: readonly ((asOf: LocalDate) => Candidates)[];
  /** What is looked at customer by customer. */
  readonly #long: readonly ((asOf: LocalDate) => Iterable<void>)[];
  /** The day of which everything was looked at once. */
  #warm = '';
  #readying: { readonly asOf: LocalDate; readonly work: Promise<void> } | null = null;

  constructor(readonly desk: RelationshipDesk) {
    this.work = new CreditWork(desk);
    this.single = new SingleWork(desk, this.work);
    this.visits = new VisitWork(desk);
    this.assessments = new AssessmentWork(desk);
    this.papers = new ExpiringPapers(desk);
    const { visits, assessments, papers } = this;
    const dunning = new DunningWork(desk, this.work);
    const incomplete = new IncompleteCards(desk);
    this.#kinds = [
      (asOf) => visits.visits(asOf),
      (asOf) => visits.silent(asOf),
      (asOf) => dunning.candidates(asOf),
      (asOf) => assessments.candidates(asOf),
      (asOf) => papers.contracts(asOf),
      (asOf) => papers.evidence(asOf),
      () => incomplete.candidates(),
    ];
    this.#long = [
      (asOf) => this.work.promises(asOf),
      (asOf) => dunning.steps(asOf),
      (asOf) => assessments.steps(asOf),
      () => incomplete.steps(),
    ];
  }

  /** After `ready`. */
  list(query: TodayQuery): TodayList {
    const { asOf, now, limit = LIMIT } = query;
    const snoozed: Snoozed[] = [];
    const groups = new Map<TodayKind, TodayGroup>();
    for (const group of [...this.#many(query, limit, snoozed), ...this.#few(query, limit, snoozed)])
      if (group.count > 0) groups.set(group.kind, group);
    const inOrder = TODAY_KINDS.flatMap((kind) => groups.get(kind) ?? []);
    return {
      groups: inOrder,
      count: inOrder.reduce((sum, { count }) => sum + count, 0),
      late: inOrder.reduce((sum, { late }) => sum + late, 0),
      snoozed: snoozed
        .map(({ item, snooze }) => ({ row: this.#row(item, asOf, now), snooze }))
        .sort((a, b) => (a.snooze.until < b.snooze.until ? -1 : a.snooze.until > b.snooze.until ? 1 : 0)),
    };
  }

  counts(query: TodayQuery): TodayCounts {
    const { groups, count, late } = this.list({ ...query, limit: 0 });
    return { count, late, byKind: Object.fromEntries(groups.map((group) => [group.kind, group.count])) };
  }

  /** Until everything that a list is made of is worked out. What takes long is done part by part, so that other questions get their turn. */
  ready(asOf: LocalDate, now: LocalTime): Promise<void> {
    if (this.#readying?.asOf === asOf) return this.#readying.work;
    const work = this.#workOut(asOf, now).finally(() => {
      if (this.#readying?.work === work) this.#readying = null;
    });
    this.#readying = { asOf, work };
    return work;
  }

  async #workOut(asOf: LocalDate, now: LocalTime): Promise<void> {
    const parts: readonly ((asOf: LocalDate) => unknown)[] = [
      (day) => this.desk.grades(day),
      (day) => this.desk.visitDays(day),
      (day) => this.desk.state.standings.credit.ageing.at(day, 'dueOn'),
      ...this.#long.map((steps) => (day: LocalDate) => inSlices(steps(day))),
      ...this.#kinds,
      ...(this.#warm === asOf ? [] : [(day: LocalDate) => this.single.items(day, day, now)]),
    ];
    for (const part of parts) {
      const before = performance.now();
      await part(asOf);
      if (performance.now() - before > TURN_MS) await turn();
    }
    this.#warm = asOf;
  }

  #many({ asOf, now, ...query }: TodayQuery, limit: number, snoozed: Snoozed[]): readonly TodayGroup[] {
    const today = dayNumber(asOf);
    const grades = this.desk.grades(asOf);
    const mine = this.#mine(query);
    const put = this.#putOff(asOf);
    return this.#kinds.map((candidatesOf) => {
      const candidates = candidatesOf(asOf);
      const { kind, slots, due } = candidates;
      const gravest = new Gravest(candidates, grades, limit);
      let count = 0;
      let late = 0;
      for (let index = 0; index < slots.length; index += 1) {
        const slot = slots[index] as number;
        if (mine !== null && mine.codes[slot] !== mine.code) continue;
        const snooze = put.slots.has(slot)
          ? put.items.get(keyOf(kind, this.desk.idOf(slot), candidates.subjectOf(index).subject))
          : undefined;
        if (snooze !== undefined) {
          snoozed.push({ item: itemAt(candidates, index, this.desk, grades), snooze });
          continue;
        }
        count += 1;
        if ((due[index] as number) < today) late += 1;
        gravest.offer(index);
      }
      const rows = gravest.indexes.map((index) => this.#row(itemAt(candidates, index, this.desk, grades), asOf, now));
      return { kind, clause: TODAY_CLAUSES[kind], count, late, rows };
    });
  }

  #few({ asOf, now, who, me }: TodayQuery, limit: number, snoozed: Snoozed[]): readonly TodayGroup[] {
    const put = this.#putOff(asOf);
    const byKind = new Map<TodayKind, TodayItem[]>();
    for (const item of this.single.items(asOf, asOf, now)) {
      if (!isTheirs(item, who, me)) continue;
      const snooze = put.items.get(item.key);
      if (snooze !== undefined) snoozed.push({ item, snooze });
      else if (byKind.has(item.kind)) byKind.get(item.kind)?.push(item);
      else byKind.set(item.kind, [item]);
    }
    return [...byKind].map(([kind, items]) => {
      const rows = items.sort(byConsequence).map((item) => this.#row(item, asOf, now));
      return {
        kind,
        clause: TODAY_CLAUSES[kind],
        count: rows.length,
        late: rows.filter((row) => row.late).length,
        rows: rows.slice(0, limit),
      };
    });
  }

  #mine({ who, me }: Pick<TodayQuery, 'who' | 'me'>): { readonly codes: Uint32Array; readonly code: number } | null {
    if (who === 'team' || me === '') return null;
    const { codes, words } = this.desk.customers.salesRep;
    return { codes, code: words.indexOf(me) };
  }

  /** What comes back only on a later day. */
  #putOff(asOf: LocalDate): { readonly items: ReadonlyMap<string, Snooze>; readonly slots: ReadonlySet<number> } {
    const items = new Map([...this.desk.store.snoozes].filter(([, { until }]) => until > asOf));
    const slots = new Set([...items.values()].map(({ customerId }) => this.desk.customers.slots.find(customerId) ?? -1));
    return { items, slots };
  }

  #row(item: TodayItem, asOf: LocalDate, now: string): TodayRow {
    return rowOf(item, item.customerId === '' ? '' : this.desk.nameOf(this.desk.credit.slotOf(item.customerId)), asOf, now);
  }
}

/** What concerns no customer and is nobody's, as a festival, concerns everybody. */
export function isTheirs({ owner, customerId }: TodayItem, who: TodayQuery['who'], me: string): boolean {
  return who === 'team' || me === '' || owner === me || (owner === '' && customerId === '');
}

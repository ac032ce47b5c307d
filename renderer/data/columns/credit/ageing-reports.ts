import { slotAgeing, totalAgeing, type AgeingFigures, type QuickAgeing } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { lastClosedMonths, lastDayOf } from '../../../../shared/values/local-date.ts';
import type { AgeingPoint, AgeingQuery, AgeingReport, AgeingRow } from '../../credit/ageing-query.ts';
import { CustomerSort } from '../customer-sort.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import { ageingSlots, orderSlots } from './ageing-order.ts';
import type { CustomerCredit } from './customer-credit.ts';

const KEPT = 12;
const ORDER = { by: 'overdue', descending: true } as const;

/** A line of the report that stands for several customers. */
interface Group {
  readonly key: string;
  readonly slots: readonly number[];
  readonly figures: AgeingFigures;
}

/** One customer a line, or groups of them; in the order of the query. */
type Lines = Uint32Array | readonly Group[];

/** §5.3.2: the report as an order of lines once, the rows that scroll into view after. */
export class AgeingReports {
  readonly #reports = new Map<number, { readonly lines: Lines; readonly query: AgeingQuery }>();
  readonly #sort: CustomerSort;
  #tokens = 0;

  constructor(readonly credit: CustomerCredit) {
    this.#sort = new CustomerSort(credit.stores.customers);
  }

  report(query: AgeingQuery): AgeingReport {
    const slots = this.#slots(query);
    const lines = query.group === 'customer' ? this.#ordered(query, slots) : this.#grouped(query, slots);
    this.#tokens += 1;
    this.#reports.set(this.#tokens, { lines, query });
    this.#reports.delete(this.#tokens - KEPT);
    return { token: this.#tokens, count: lines.length, totals: sumOf(this.#ageing(query), slots) };
  }

  rows(token: number, from: number, to: number): readonly AgeingRow[] {
    const report = this.#reports.get(token);
    if (report === undefined) return [];
    const { lines, query } = report;
    return lines instanceof Uint32Array
      ? Array.from(lines.subarray(from, to), (slot) => this.#customerRow(slot, query))
      : lines.slice(from, to).map((group) => groupRow(group, query));
  }

  /** Total of everybody at the ends of the last months and on the day itself. */
  trend(asOf: LocalDate, months: number): readonly AgeingPoint[] {
    const days = [...lastClosedMonths(asOf, months).map(lastDayOf), asOf];
    return days.map((day) => {
      const ageing = this.credit.cache.credit.ageing.at(day, 'dueOn');
      return { asOf: day, figures: sumOf(ageing, ageing.openFen.keys()) };
    });
  }

  /** Customers behind a row of the report, or behind its totals. */
  slotsBehind(query: AgeingQuery, rowKey: string): readonly number[] {
    const slots = [...this.#slots(query)];
    if (rowKey === 'all') return slots;
    const keyOf = query.group === 'customer' ? (slot: number): string => this.credit.idOf(slot) : this.#groupKey(query);
    return slots.filter((slot) => keyOf(slot) === rowKey);
  }

  #ageing({ asOf, base }: AgeingQuery): QuickAgeing {
    return this.credit.cache.credit.ageing.at(asOf, base);
  }

  #slots(query: AgeingQuery): Uint32Array {
    return ageingSlots(query, this.#ageing(query), this.credit.cache.at(query.asOf), this.credit.stores);
  }

  #ordered(query: AgeingQuery, slots: Uint32Array): Uint32Array {
    return orderSlots(slots, query.order ?? ORDER, this.#ageing(query), () => this.#sort.by('name', this.credit.cache.at(query.asOf)));
  }

  #grouped(query: AgeingQuery, slots: Uint32Array): readonly Group[] {
    const keyOf = this.#groupKey(query);
    const ageing = this.#ageing(query);
    const byKey = new Map<string, number[]>();
    for (const slot of slots) {
      const key = keyOf(slot);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [slot]);
      else known.push(slot);
    }
    const groups = [...byKey].map(([key, members]) => ({ key, slots: members, figures: sumOf(ageing, members) }));
    return sortedGroups(groups, query.order ?? ORDER);
  }

  #groupKey({ group, asOf }: AgeingQuery): (slot: number) => string {
    const { shown } = this.credit.stores.customers;
    const { grade } = this.credit.cache.at(asOf);
    if (group === 'grade') return (slot) => gradeOfRank(grade[slot] ?? UNKNOWN) ?? '';
    return group === 'region' ? (slot) => shown[slot]?.region ?? '' : (slot) => shown[slot]?.salesRep ?? '';
  }

  #customerRow(slot: number, query: AgeingQuery): AgeingRow {
    const { grade, credit } = this.credit.cache.at(query.asOf);
    const customerId = this.credit.idOf(slot);
    return {
      key: customerId,
      label: this.credit.nameOf(slot),
      customerId,
      grade: gradeOfRank(grade[slot] ?? UNKNOWN),
      suspended: credit.suspended[slot] === 1,
      salesRep: this.credit.salesRepOf(slot),
      customers: 1,
      figures: slotAgeing(this.#ageing(query), slot),
    };
  }
}

function groupRow({ key, slots, figures }: Group, { group }: AgeingQuery): AgeingRow {
  const salesRep = group === 'salesRep' ? key : '';
  return { key, label: key, customerId: null, grade: null, suspended: false, salesRep, customers: slots.length, figures };
}

function sortedGroups(groups: readonly Group[], { by, descending }: NonNullable<AgeingQuery['order']>): readonly Group[] {
  const sign = descending ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator('zh');
    return groups.toSorted((a, b) => sign * compare(a.key, b.key));
  }
  const figureOf = ({ figures }: Group): number => {
    if (typeof by === 'number') return figures.bandsFen[by];
    return { open: figures.openFen, overdue: figures.overdueFen, oldest: figures.oldestDays, advance: figures.advanceFen }[by];
  };
  return groups.toSorted((a, b) => sign * (figureOf(a) - figureOf(b)) || sign * (a.figures.openFen - b.figures.openFen));
}

function sumOf(ageing: QuickAgeing, slots: Iterable<number>): AgeingFigures {
  return totalAgeing(figuresOf(ageing, slots));
}

function* figuresOf(ageing: QuickAgeing, slots: Iterable<number>): Iterable<AgeingFigures> {
  for (const slot of slots) yield slotAgeing(ageing, slot);
}

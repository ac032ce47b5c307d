import { isWithin, placeText } from '../../../../shared/archive/place-text.ts';
import type { ArchiveFolder } from '../../../../shared/records/archive-folder.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import type { ArchiveColumn, ArchiveOrder, ArchiveQuery, ArchiveRow, ArchivesDue } from '../../archive/archive-row.ts';
import { NO_DAY } from '../customer-figures.ts';
import { CustomerSort } from '../customer-sort.ts';
import { searchMatches } from '../search-matches.ts';
import { dateOrNull } from '../standing-figures.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import type { ArchiveFigures, ArchiveFiguresCache } from './archive-figures.ts';

const KEPT = 12;
const FIGURES = ['complete', 'missing', 'expired', 'borrowed', 'reviewDue'] as const;

/** The list of archives: an order of slots once, the rows that scroll into view after. */
export class ArchiveOrders {
  readonly #sort: CustomerSort;
  readonly #orders = new Map<number, { readonly slots: Uint32Array; readonly asOf: LocalDate }>();
  #tokens = 0;

  constructor(
    readonly desk: ArchiveDesk,
    readonly cache: ArchiveFiguresCache,
  ) {
    this.#sort = new CustomerSort(desk.state.stores.customers);
  }

  order(query: ArchiveQuery): ArchiveOrder {
    const figures = this.cache.at(query.asOf);
    const { customers } = this.desk.state.stores;
    const passes = this.#passing(query, figures);
    const slots = new Uint32Array(customers.total);
    let count = 0;
    let complete = 0;
    let missing = 0;
    for (const slot of this.#sorted(query, figures)) {
      if (!passes(slot)) continue;
      slots[count] = slot;
      count += 1;
      complete += figures.complete[slot] as number;
      missing += figures.missing[slot] as number;
    }
    this.#tokens += 1;
    this.#orders.set(this.#tokens, { slots: slots.slice(0, count), asOf: query.asOf });
    this.#orders.delete(this.#tokens - KEPT);
    return { token: this.#tokens, count, total: customers.total, complete: count === 0 ? null : complete / count, missing };
  }

  rows(token: number, from: number, to: number): readonly ArchiveRow[] {
    const order = this.#orders.get(token);
    if (order === undefined) return [];
    const figures = this.cache.at(order.asOf);
    return Array.from(order.slots.subarray(from, to), (slot) => this.#row(slot, figures, order.asOf));
  }

  ids(token: number, from: number, to: number): readonly Id[] {
    return Array.from(this.#orders.get(token)?.slots.subarray(from, to) ?? [], (slot) => this.desk.idOf(slot));
  }

  due(asOf: LocalDate): ArchivesDue {
    const figures = this.cache.at(asOf);
    const today = dayNumber(asOf);
    const { shown } = this.desk.state.stores.customers;
    let expired = 0;
    let reviewDue = 0;
    for (let slot = 0; slot < figures.expired.length; slot += 1) {
      if (shown[slot] === undefined) continue;
      if ((figures.expired[slot] as number) > 0) expired += 1;
      if (isReviewDue(figures, slot, today)) reviewDue += 1;
    }
    return { expired, reviewDue };
  }

  /** Kept ones, the first volume first. */
  foldersOf(slot: number): readonly ArchiveFolder[] {
    return this.desk.store.archiveFolders
      .of(slot)
      .filter(({ destroyedOn }) => destroyedOn === null)
      .toSorted((a, b) => a.volume - b.volume);
  }

  #row(slot: number, figures: ArchiveFigures, asOf: LocalDate): ArchiveRow {
    const folders = this.foldersOf(slot);
    const reviewDue = dateOrNull(figures.reviewDue[slot] ?? NO_DAY);
    return {
      customerId: this.desk.idOf(slot),
      name: this.desk.nameOf(slot),
      industry: this.desk.state.stores.customers.shown[slot]?.industry ?? null,
      grade: this.desk.gradeOf(slot, this.desk.standings(asOf)),
      number: folders[0]?.number ?? '',
      volumes: folders.length,
      place: folders[0] === undefined ? '' : placeText(folders[0].place),
      complete: figures.complete[slot] ?? 0,
      missing: figures.missing[slot] ?? 0,
      expired: figures.expired[slot] ?? 0,
      borrowed: figures.borrowed[slot] ?? 0,
      borrower: this.desk.loansOut(slot, asOf)[0]?.borrower ?? '',
      reviewDue,
      reviewOverdue: reviewDue !== null && reviewDue < asOf,
    };
  }

  #passing({ show, text, place, asOf }: ArchiveQuery, figures: ArchiveFigures): (slot: number) => boolean {
    const found = text.trim() === '' ? null : this.#found(text);
    const today = dayNumber(asOf);
    const shown: Readonly<Record<ArchiveQuery['show'], (slot: number) => boolean>> = {
      all: () => true,
      missing: (slot) => (figures.missing[slot] as number) > 0,
      expired: (slot) => (figures.expired[slot] as number) > 0,
      borrowed: (slot) => (figures.borrowed[slot] as number) > 0,
      due: (slot) => isReviewDue(figures, slot, today),
      noNumber: (slot) => !this.foldersOf(slot).some(({ number }) => number !== ''),
    };
    return (slot) =>
      (found === null || found.has(slot)) &&
      shown[show](slot) &&
      (place === '' || this.foldersOf(slot).some((folder) => isWithin(placeText(folder.place), place)));
  }

  /** By any of number, former number, name, former name, pinyin, codes, phone and contact. */
  #found(text: string): ReadonlySet<number> {
    const { customers } = this.desk.state.stores;
    const found = new Set(searchMatches(customers, text).slots);
    const sought = foldText(text.trim());
    for (const slot of this.desk.store.archiveFolders.slots())
      if (
        this.foldersOf(slot).some(({ number, formerNumbers }) => [number, ...formerNumbers].some((each) => foldText(each).includes(sought)))
      )
        found.add(slot);
    return found;
  }

  #sorted({ order: { by, descending }, asOf }: ArchiveQuery, figures: ArchiveFigures): readonly number[] {
    const standings = this.desk.standings(asOf);
    if (by === 'name' || by === 'industry' || by === 'grade') {
      const { known, unknown } = this.#sort.by(by, standings);
      return [...(descending ? known.toReversed() : known), ...unknown];
    }
    const byName = this.#sort.by('name', standings);
    const all = [...byName.known, ...byName.unknown];
    if (by === 'number' || by === 'place') return byText(all, (slot) => this.#text(slot, by), descending);
    const values: ArchiveFigures[(typeof FIGURES)[number]] = figures[by];
    return byValue(all, values, by === 'reviewDue' ? NO_DAY : null, descending);
  }

  #text(slot: number, by: Extract<ArchiveColumn, 'number' | 'place'>): string {
    const [folder] = this.foldersOf(slot);
    return folder === undefined ? '' : by === 'number' ? folder.number : placeText(folder.place);
  }
}

function isReviewDue({ reviewDue }: ArchiveFigures, slot: number, today: number): boolean {
  return reviewDue[slot] !== NO_DAY && (reviewDue[slot] as number) < today;
}

/** Those without a text come last in both directions. */
function byText(slots: readonly number[], textOf: (slot: number) => string, descending: boolean): readonly number[] {
  const having = slots.map((slot) => ({ slot, text: textOf(slot) })).filter(({ text }) => text !== '');
  const without = slots.filter((slot) => textOf(slot) === '');
  const { compare } = new Intl.Collator('zh', { numeric: true });
  having.sort((a, b) => compare(a.text, b.text) * (descending ? -1 : 1));
  return [...having.map(({ slot }) => slot), ...without];
}

function byValue(slots: readonly number[], values: ArrayLike<number>, none: number | null, descending: boolean): readonly number[] {
  const valueOf = (slot: number): number => values[slot] as number;
  const sorted = slots.filter((slot) => valueOf(slot) !== none).sort((a, b) => (valueOf(a) - valueOf(b)) * (descending ? -1 : 1));
  return [...sorted, ...slots.filter((slot) => valueOf(slot) === none)];
}

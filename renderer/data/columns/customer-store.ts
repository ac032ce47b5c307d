import type { Customer, CustomerStage, Industry } from '../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { foldText } from '../../../shared/values/fold-text.ts';
import { CodedColumn } from './coded-column.ts';
import { BETWEEN, PackedTexts } from './packed-texts.ts';
import type { SlotIndex } from './slot-index.ts';

export const INDUSTRIES: readonly (Industry | 'none')[] = ['none', 'construction', 'machinery', 'metalProducts'];
export const STAGES: readonly CustomerStage[] = ['prospect', 'active', 'dormant'];

/** What a customer's table row shows of its record. */
export interface ShownFields {
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly contact: string;
  readonly since: LocalDate | null;
  readonly salesRep: string;
  readonly region: string;
  readonly stage: CustomerStage;
  readonly industry: Industry | null;
}

export type ShownColumn = keyof ShownFields;
const SHOWN_COLUMNS: readonly ShownColumn[] = [
  'name',
  'shortName',
  'code',
  'creditCode',
  'phone',
  'contact',
  'since',
  'salesRep',
  'region',
  'stage',
  'industry',
];

/** Fields that a search looks into, each folded. `name` holds the former names too; `phone` only digits. */
export type SearchField = 'name' | 'shortName' | 'code' | 'creditCode' | 'pinyin' | 'initials' | 'phone' | 'contact' | 'company';
const SEARCH_FIELDS: readonly SearchField[] = [
  'name',
  'shortName',
  'code',
  'creditCode',
  'pinyin',
  'initials',
  'phone',
  'contact',
  'company',
];

/** The customers that the worker holds, in columns by slot. */
export class CustomerStore {
  readonly slots: SlotIndex;
  /** Undefined for a slot that only facts mention, or whose customer was deleted. */
  readonly shown: (ShownFields | undefined)[] = [];
  readonly industry = new CodedColumn();
  readonly stage = new CodedColumn();
  readonly salesRep = new CodedColumn();
  readonly region = new CodedColumn();
  readonly since = new CodedColumn();
  readonly search = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, new PackedTexts()])) as Readonly<
    Record<SearchField, PackedTexts>
  >;
  /** Slots whose name has no pinyin yet. */
  readonly withoutKeys = new Set<number>();
  total = 0;
  /** Changes whenever a customer comes, goes or changes. */
  version = 0;
  /** Changes whenever a customer comes or goes. */
  presence = 0;
  readonly #watchers: ((slot: number) => void)[] = [];
  /** Changes whenever a customer's shown text in that column does: an order by it may be kept until then. */
  readonly shownVersions: Record<ShownColumn, number> = {
    name: 0,
    shortName: 0,
    code: 0,
    creditCode: 0,
    phone: 0,
    contact: 0,
    since: 0,
    salesRep: 0,
    region: 0,
    stage: 0,
    industry: 0,
  };

  constructor(slots: SlotIndex) {
    this.slots = slots;
  }

  put(customer: Customer): void {
    const slot = this.slots.slotOf(customer.id);
    const before = this.shown[slot];
    if (before === undefined) this.#comesOrGoes(1);
    const { name, shortName, code, creditCode, phone, since, contacts, salesRep, region, stage, industry } = customer;
    this.shown[slot] = {
      name,
      shortName,
      code,
      creditCode,
      phone,
      contact: contacts[0]?.name ?? '',
      since,
      salesRep,
      region,
      stage,
      industry,
    };
    this.industry.set(slot, industry ?? 'none');
    this.stage.set(slot, stage);
    this.salesRep.set(slot, salesRep);
    this.region.set(slot, region);
    this.since.set(slot, since ?? '');
    this.#putSearch(slot, customer);
    if (before?.name !== name || before.shortName !== shortName) this.withoutKeys.add(slot);
    for (const column of SHOWN_COLUMNS) if (before?.[column] !== this.shown[slot]?.[column]) this.shownVersions[column] += 1;
    this.#changed(slot);
  }

  remove(id: Id): void {
    const slot = this.slots.find(id);
    if (slot === undefined || this.shown[slot] === undefined) return;
    this.shown[slot] = undefined;
    for (const field of SEARCH_FIELDS) this.search[field].set(slot, '');
    this.withoutKeys.delete(slot);
    this.#comesOrGoes(-1);
    for (const column of SHOWN_COLUMNS) this.shownVersions[column] += 1;
    this.#changed(slot);
  }

  /** From then on told of each customer that comes, goes or changes. */
  watch(watcher: (slot: number) => void): void {
    this.#watchers.push(watcher);
  }

  #comesOrGoes(by: 1 | -1): void {
    this.total += by;
    this.presence += 1;
  }

  #changed(slot: number): void {
    this.version += 1;
    for (const watcher of this.#watchers) watcher(slot);
  }

  #putSearch(slot: number, customer: Customer): void {
    const { search } = this;
    search.name.set(slot, joined([customer.name, ...customer.formerNames].map(foldText)));
    search.shortName.set(slot, foldText(customer.shortName));
    search.code.set(slot, foldText(customer.code));
    search.creditCode.set(slot, customer.creditCode.toLowerCase());
    search.phone.set(slot, joined([customer.phone, ...customer.contacts.map(({ phone }) => phone)].map(digitsOf)));
    search.contact.set(slot, joined(customer.contacts.map(({ name }) => foldText(name))));
  }
}

/** For search: how a number is grouped does not matter. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(BETWEEN);
}

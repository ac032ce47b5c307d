import { DEFAULT_CALENDAR, type CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { Customer } from '../../../../shared/records/customer.ts';
import type { ImprovementMeasure } from '../../../../shared/records/improvement-measure.ts';
import type { JournalEntry } from '../../../../shared/records/journal-entry.ts';
import type { PointsCampaign } from '../../../../shared/records/points-campaign.ts';
import type { Snooze } from '../../../../shared/records/snooze.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { db } from '../../db.ts';
import { journalHead } from '../../journal-head.ts';
import { firstIdOf } from '../../relationship/first-id-of.ts';
import { CALENDAR_KEY, companyCalendar } from '../../relationship/working-calendar.ts';
import type { SlotIndex } from '../slot-index.ts';
import { BirthdayStore } from './birthday-store.ts';
import { ContactStore } from './contact-store.ts';
import { MailingStore } from './mailing-store.ts';
import { readRelationshipCache, saveRelationshipCache } from './relationship-cache.ts';
import { SlotDays } from './slot-days.ts';
import { readAllRows, readChangedRows } from './slot-rows.ts';
import { VisitStore } from './visit-store.ts';

const RELATIONSHIP_TABLES = ['visits', 'contactEntries', 'improvementMeasures', 'mailings', 'pointsCampaigns', 'snoozes'] as const;

const DAY_MS = 86_400_000;
/** Rows whose reading takes longer than keeping what was read of them. */
const WORTH_KEEPING = 5_000;
/** No item is put off for longer. */
const SNOOZED_DAYS = 400;

/** What the worker holds of chapter 4 apart from whole documents. */
export class RelationshipStore {
  readonly visits = new VisitStore();
  readonly contacts = new ContactStore();
  readonly birthdays = new BirthdayStore();
  readonly mailings: MailingStore;
  /** First day of each customer's record. */
  readonly known = new SlotDays();
  measures: readonly ImprovementMeasure[] = [];
  campaigns: readonly PointsCampaign[] = [];
  /** By the item that is put off. */
  snoozes: ReadonlyMap<string, Snooze> = new Map();
  calendar: CompanyCalendar = DEFAULT_CALENDAR;
  /** The data version that this shows; -1 before it was loaded. */
  version = -1;
  #lastEntry = '';
  /** Rows that the next start would have to read. */
  #unkept = 0;
  /** Changes whenever a customer's day does. */
  knownVersion = 0;

  constructor(readonly slots: SlotIndex) {
    this.mailings = new MailingStore(slots);
  }

  putCustomer({ id, createdAt, contacts }: Customer): void {
    const slot = this.slots.slotOf(id);
    this.birthdays.put(slot, contacts);
    const day = localDay(createdAt);
    if (this.known.get(slot) === day) return;
    this.known.set(slot, day);
    this.knownVersion += 1;
  }

  removeCustomer(id: Id): void {
    const slot = this.slots.find(id);
    if (slot !== undefined) this.birthdays.put(slot, []);
  }

  /** Without a transaction, which would keep writers waiting: what was written meanwhile is in the journal and read after. */
  async load(): Promise<void> {
    const head = await db.transaction('r', [db.journal, db.settings], headNow);
    await this.#loadRows();
    for (const mailing of await db.mailings.toArray()) this.mailings.put(mailing);
    await this.#readSmall(['improvementMeasures', 'pointsCampaigns', 'snoozes', CALENDAR_KEY]);
    this.#reached(head);
    await this.#keep();
  }

  /** Applies what the journal says happened since. */
  async readOn(): Promise<void> {
    const tables = [...RELATIONSHIP_TABLES.map((table) => db.table(table)), db.journal, db.settings];
    const head = await db.transaction('r', tables, async () => {
      await this.#apply(await db.journal.where('id').above(this.#lastEntry).toArray());
      return headNow();
    });
    this.#reached(head);
    await this.#keep();
  }

  /** From what an earlier start has kept and the journal since, else from all rows. */
  async #loadRows(): Promise<void> {
    const cache = await readRelationshipCache();
    if (cache === null) {
      this.#unkept = await readAllRows('visits', this.visits, this.slots);
      this.#unkept += await readAllRows('contactEntries', this.contacts, this.slots);
    } else {
      const slotAt = (place: number): number => this.slots.slotOf(cache.ids[place] as Id);
      const slotOf = (id: Id): number => this.slots.slotOf(id);
      this.visits.unpack(cache.visits, slotAt, slotOf);
      this.contacts.unpack(cache.contacts, slotAt, slotOf);
      await this.#readRows(await db.journal.where('id').above(cache.entry).toArray());
    }
  }

  async #readRows(entries: readonly JournalEntry[]): Promise<void> {
    this.#unkept += await readChangedRows('visits', entries, this.visits, this.slots);
    this.#unkept += await readChangedRows('contactEntries', entries, this.contacts, this.slots);
  }

  /** Once there is something worth it. */
  async #keep(): Promise<void> {
    if (this.#unkept < WORTH_KEEPING || this.#lastEntry === '') return;
    this.#unkept = 0;
    const { visits, contacts, slots } = this;
    await saveRelationshipCache({ entry: this.#lastEntry, ids: [...slots.ids], visits: visits.packed(), contacts: contacts.packed() });
  }

  #reached({ version, entry }: Head): void {
    this.version = version;
    this.#lastEntry = entry;
  }

  async #apply(entries: readonly JournalEntry[]): Promise<void> {
    await this.#readRows(entries);
    const mailed = entries.filter(({ table }) => table === 'mailings').flatMap(({ rowId, ids }) => (rowId === '' ? ids : [rowId]));
    const mailings = await db.mailings.bulkGet(mailed);
    mailed.forEach((id, index) => {
      const mailing = mailings[index];
      if (mailing === undefined) this.mailings.remove(id);
      else this.mailings.put(mailing);
    });
    await this.#readSmall(entries.map(({ table, rowId }) => (table === 'settings' ? rowId : table)));
  }

  /** Tables of few rows are read anew. */
  async #readSmall(changed: readonly string[]): Promise<void> {
    if (changed.includes('improvementMeasures')) this.measures = await db.improvementMeasures.toArray();
    if (changed.includes('pointsCampaigns')) this.campaigns = await db.pointsCampaigns.toArray();
    if (changed.includes(CALENDAR_KEY)) this.calendar = await companyCalendar();
    if (!changed.includes('snoozes')) return;
    const rows = await db.snoozes
      .where('id')
      .above(firstIdOf(Date.now() - SNOOZED_DAYS * DAY_MS))
      .toArray();
    this.snoozes = new Map(rows.map((snooze) => [snooze.item, snooze]));
  }
}

interface Head {
  readonly version: number;
  readonly entry: Id;
}

async function headNow(): Promise<Head> {
  return { version: (await journalHead())?.version ?? 0, entry: (await db.journal.orderBy('id').last())?.id ?? '' };
}

/** Of an instant, where the laptop stands. */
function localDay(instant: number): number {
  const date = new Date(instant);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

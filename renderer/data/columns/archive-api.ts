import { folderNumber } from '../../../shared/archive/folder-number.ts';
import { isWithin, placeText } from '../../../shared/archive/place-text.ts';
import { readArchiveCode } from '../../../shared/archive/archive-code.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import { completeness } from '../../../shared/rules/6-archive/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import type { CustomerToNumber } from '../archive/number-folders.ts';
import type {
  ArchiveOrder,
  ArchivesDue,
  ArchivePicture,
  ArchiveQuery,
  ArchiveRow,
  FoundFolder,
  LoanRow,
  MissingDocument,
} from '../archive/archive-row.ts';
import type { CatalogueOffer } from '../archive/catalogue-offer.ts';
import type { ShelfCheck } from '../archive/shelf-check.ts';
import { ArchiveDesk } from './archive/archive-desk.ts';
import { ArchiveFiguresCache } from './archive/archive-figures.ts';
import { ArchiveOrders } from './archive/archive-orders.ts';
import { ImportedCatalogue } from './archive/imported-catalogue.ts';
import { loanRows } from './archive/loan-rows.ts';
import { regionCode } from './archive/region-code.ts';
import { shelfCheck } from './archive/shelf-check.ts';
import type { ArchiveStore } from './archive/archive-store.ts';
import type { ColumnsState } from './columns-state.ts';
import type { Standings } from './standings.ts';

/** Questions about the archive, answered from what is in memory. */
export class ArchiveApi {
  readonly desk: ArchiveDesk;
  readonly #figures: ArchiveFiguresCache;
  readonly #orders: ArchiveOrders;
  readonly imported: ImportedCatalogue;

  constructor(state: ColumnsState, store: ArchiveStore) {
    this.desk = new ArchiveDesk(state, store);
    this.#figures = new ArchiveFiguresCache(this.desk);
    this.#orders = new ArchiveOrders(this.desk, this.#figures);
    this.imported = new ImportedCatalogue(this.desk);
  }

  async archiveList(query: ArchiveQuery): Promise<ArchiveOrder> {
    await this.#figures.ready(query.asOf);
    return this.#orders.order(query);
  }

  archiveRows(token: number, from: number, to: number): readonly ArchiveRow[] {
    return this.#orders.rows(token, from, to);
  }

  archiveIds(token: number, from: number, to: number): readonly Id[] {
    return this.#orders.ids(token, from, to);
  }

  /** How far the first look at everybody is; null: it is through, or nobody asked. */
  archiveProgress(): { readonly done: number; readonly total: number } | null {
    return this.#figures.progress;
  }

  /** §6.1.2 for the day's list, as many as the list of archives shows. */
  async archivesDue(asOf: LocalDate): Promise<ArchivesDue> {
    await this.#figures.ready(asOf);
    return this.#orders.due(asOf);
  }

  /** Customers whose archive was looked at again since the start: tells whether an edit costs one or all. */
  archivesLookedAt(): number {
    return this.#figures.lookedAt;
  }

  archivePicture(customerId: Id, asOf: LocalDate): ArchivePicture {
    const { desk } = this;
    const slot = desk.slotOf(customerId);
    const standings = desk.standings(asOf);
    const slots = desk.slots(slot, standings);
    const expected = new Set(slots.map(({ slot: name }) => name as string));
    const documents = desk.store.archiveDocuments.of(slot).filter(({ notRequiredBecause }) => notRequiredBecause === '');
    const destroyedFolders = desk.store.archiveFolders.of(slot).filter(({ destroyedOn }) => destroyedOn !== null);
    return {
      customerId,
      name: desk.nameOf(slot),
      industry: desk.facts(slot, standings).industry,
      grade: desk.gradeOf(slot, standings),
      folders: [...this.#orders.foldersOf(slot), ...destroyedFolders],
      slots,
      others: documents.filter((each) => each.destroyedOn === null && !expected.has(each.slot)),
      destroyed: documents.filter(({ destroyedOn }) => destroyedOn !== null),
      complete: completeness(slots),
      ages: desk.ages(slot, slots, standings),
      loans: desk.loansOut(slot, asOf),
    };
  }

  /** What a scanned or typed text names: by its code, else by a number. */
  foundFolder(text: string, asOf: LocalDate): FoundFolder | null {
    const code = readArchiveCode(text);
    const { book } = this.desk.store;
    const folder =
      code.kind === 'folder'
        ? (book.byId(code.folderId) ?? book.byNumber(code.number)[0])
        : code.kind === 'text'
          ? book.byNumber(code.text)[0]
          : undefined;
    return folder === undefined ? null : this.#found(folder, this.desk.standings(asOf));
  }

  /** For labels: in the order of place and number. */
  foldersToLabel(customerIds: readonly Id[], asOf: LocalDate): readonly FoundFolder[] {
    const standings = this.desk.standings(asOf);
    const folders = customerIds.flatMap((id) => this.#orders.foldersOf(this.desk.slotOf(id)));
    return folders
      .filter(({ number }) => folderNumber(number) !== '')
      .toSorted((a, b) => compare(placeText(a.place), placeText(b.place)) || compare(a.number, b.number))
      .map((folder) => this.#found(folder, standings));
  }

  /** Places that are in use, with those that they lie in: room, cabinet, shelf, box. */
  placesInUse(): readonly { readonly place: string; readonly folders: number }[] {
    const counts = new Map<string, number>();
    for (const { place } of this.desk.store.book.kept()) {
      const parts = placeText(place).split('/');
      for (let depth = 1; depth <= parts.length; depth += 1) {
        const text = parts.slice(0, depth).join('/');
        if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    return [...counts].map(([place, folders]) => ({ place, folders })).sort((a, b) => compare(a.place, b.place));
  }

  /** §6.2.1: what a number by the rule is made of; of a region its initials. */
  partsToNumber(customerIds: readonly Id[], asOf: LocalDate): readonly CustomerToNumber[] {
    const standings = this.desk.standings(asOf);
    const { shown } = this.desk.state.stores.customers;
    return customerIds.flatMap((customerId) => {
      const slot = this.desk.slotOf(customerId);
      const customer = shown[slot];
      if (customer === undefined) return [];
      const { industry, region } = customer;
      return [{ customerId, industry, grade: this.desk.gradeOf(slot, standings), region: regionCode(region) }];
    });
  }

  missingDocuments(customerIds: readonly Id[], asOf: LocalDate): readonly MissingDocument[] {
    const standings = this.desk.standings(asOf);
    return customerIds.flatMap((customerId) => {
      const slot = this.desk.slotOf(customerId);
      const [folder] = this.#orders.foldersOf(slot);
      const head = {
        customerId,
        name: this.desk.nameOf(slot),
        number: folder?.number ?? '',
        place: folder === undefined ? '' : placeText(folder.place),
      };
      return this.desk
        .slots(slot, standings)
        .flatMap(({ slot: name, section, state }) =>
          state === 'missing' || state === 'expired' ? [{ ...head, slot: name, section, state }] : [],
        );
    });
  }

  /** §6.1.1: what imported catalogues would add. */
  catalogueOffer(): CatalogueOffer {
    return this.imported.offer();
  }

  loanRows(show: 'out' | 'overdue' | 'all', asOf: LocalDate): readonly LoanRow[] {
    const rows = loanRows(this.desk, asOf);
    if (show === 'all') return rows;
    return rows.filter(({ loan, overdueDays }) => loan.backOn === null && (show === 'out' || overdueDays > 0));
  }

  async shelfCheck(stockTakeId: Id, asOf: LocalDate): Promise<ShelfCheck | null> {
    return shelfCheck(this.desk, stockTakeId, asOf);
  }

  /** Kept folders within places; all of them for []. In the order of the shelf. */
  foldersWithin(places: readonly string[], asOf: LocalDate): readonly FoundFolder[] {
    const standings = this.desk.standings(asOf);
    return this.desk.store.book
      .kept()
      .filter(({ place }) => places.length === 0 || places.some((scope) => isWithin(placeText(place), scope)))
      .sort((a, b) => compare(placeText(a.place), placeText(b.place)) || compare(a.number, b.number))
      .map((folder) => this.#found(folder, standings));
  }

  #found(folder: ArchiveFolder, standings: Standings): FoundFolder {
    const slot = this.desk.slotOf(folder.customerId);
    return {
      folder,
      name: this.desk.nameOf(slot),
      industry: this.desk.state.stores.customers.shown[slot]?.industry ?? null,
      grade: this.desk.gradeOf(slot, standings),
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

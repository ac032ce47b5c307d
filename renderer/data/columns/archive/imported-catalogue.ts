import { cataloguePlan, type CataloguePlan, type CatalogueRow } from '../../../../shared/archive/catalogue-plan.ts';
import { folderNumber } from '../../../../shared/archive/folder-number.ts';
import { cataloguePaper } from '../../../../shared/reconcile/archive/catalogue-paper.ts';
import type { LedgerEntry } from '../../../../shared/records/ledger-entry.ts';
import type { CatalogueOffer } from '../../archive/catalogue-offer.ts';
import { LastOf } from '../last-of.ts';
import type { ArchiveDesk } from './archive-desk.ts';

const NAMED = 100;

/** §6.1.1: catalogues that were imported, against what the archive holds. */
export class ImportedCatalogue {
  readonly #rows = new LastOf<readonly CatalogueRow[]>();
  readonly #plan = new LastOf<CataloguePlan>();

  constructor(readonly desk: ArchiveDesk) {}

  rows(): readonly CatalogueRow[] {
    const { entries, customers } = this.desk.state.stores;
    return this.#rows.get([entries.version, customers.presence], () =>
      [...entries.entriesOfKinds(['archive'])].map((entry) => this.#row(entry)),
    );
  }

  offer(): CatalogueOffer {
    const { folders, papers, leftOut } = this.#planned();
    return {
      folders: folders.length,
      documents: papers.length,
      customers: new Set([...folders, ...papers].map(({ customerId }) => customerId)).size,
      leftOut: {
        count: leftOut.length,
        rows: leftOut.slice(0, NAMED).map(({ row: { customerId, archiveNo, paper, source }, reason }) => ({
          reason,
          number: archiveNo,
          customerId,
          name: customerId === '' ? '' : this.desk.nameOf(this.desk.slotOf(customerId)),
          title: paper?.title || (paper?.documentType ?? ''),
          source,
        })),
      },
    };
  }

  #planned(): CataloguePlan {
    const { archiveFolders, archiveDocuments, book } = this.desk.store;
    const rows = this.rows();
    return this.#plan.get([rows, archiveFolders.version, archiveDocuments.version], () =>
      cataloguePlan(rows, {
        foldersOf: (id) => archiveFolders.of(this.desk.slotOf(id)),
        documentsOf: (id) => archiveDocuments.of(this.desk.slotOf(id)),
        ownerOf: (number) =>
          book.byNumber(number).find((folder) => folder.destroyedOn === null && folderNumber(folder.number) === number)?.customerId,
      }),
    );
  }

  #row({ customerId, fields, source: { file, sheet, row } }: LedgerEntry): CatalogueRow {
    const source = `${file}!${sheet}!${row}`;
    const { archiveNo, location, pages } = fields;
    const known = customerId !== '' && this.desk.state.stores.customers.shown[this.desk.slotOf(customerId)] !== undefined;
    return {
      customerId: known ? customerId : '',
      archiveNo: typeof archiveNo === 'string' ? archiveNo : '',
      location: typeof location === 'string' ? location : '',
      pages: typeof pages === 'number' ? pages : null,
      paper: cataloguePaper(fields, source),
      source,
    };
  }
}

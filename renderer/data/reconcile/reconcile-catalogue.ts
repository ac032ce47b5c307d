import { catalogueFields } from '../../../shared/reconcile/archive/catalogue-fields.ts';
import { keptFolders } from '../../../shared/reconcile/archive/electronic-row.ts';
import { foundDifferences, type FoundDifferences } from '../../../shared/reconcile/archive/found-differences.ts';
import { comparablePaper } from '../../../shared/reconcile/archive/paper-row.ts';
import { withZeros, type LedgerSide } from '../../../shared/reconcile/ledgers/ledger-rows.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import { reconcileRows } from '../../../shared/reconcile/rows/reconcile-rows.ts';
import { numberKey } from '../../../shared/reconcile/rows/row-name.ts';
import type { Customer } from '../../../shared/records/customer.ts';
import type { ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import { archiveRows, type Archive } from './archive-rows.ts';

interface ReconciledSides {
  readonly found: FoundDifferences;
  readonly paperRows: number;
  readonly electronicRows: number;
  readonly sharedNumbers: readonly string[];
}

type Step = (done: number, total: number) => void;

/** §6.2.2 a catalogue of folders, or a list of customers, against the archive. */
export function reconcileCatalogue(side: LedgerSide, ledger: ReconciledLedger, archive: Archive, step: Step): ReconciledSides {
  const paper = side.rows.map(comparablePaper);
  const electronic = archiveRows(archive, ledger);
  const result = reconcileRows(paper, electronic, step);
  const foldersOf = (row: number) => archive.folders.get((electronic[row] as ReconcileRow).key) ?? [];
  const found = foundDifferences(
    result,
    { paper, places: side.places, electronic },
    {
      fieldsOf: (pair) => {
        const [left, right] = [paper[pair.paper] as ReconcileRow, electronic[pair.electronic] as ReconcileRow];
        return catalogueFields(left, right, archive.customers.get(right.key) as Customer, foldersOf(pair.electronic), ledger);
      },
      isKnownVolume: (row, customer) => {
        const number = numberKey((paper[row] as ReconcileRow).archiveNo);
        return ledger === 'archive' && keptFolders(foldersOf(customer)).some((folder) => numberKey(folder.number) === number);
      },
    },
  );
  return {
    found,
    paperRows: paper.length,
    electronicRows: electronic.length,
    sharedNumbers: ledger === 'archive' ? result.sharedNumbers : [],
  };
}

/** §5.3.1 sums of a ledger against those of the database, by customer and year. */
export function reconcileFigures(side: LedgerSide, books: readonly ReconcileRow[], step: Step): ReconciledSides {
  const other: LedgerSide = { mode: 'figures', rows: books, places: [], records: 0 };
  const paper = withZeros(side, other);
  const electronic = withZeros(other, side);
  const result = reconcileRows(paper, electronic, step);
  const found = foundDifferences(
    result,
    { paper, places: side.places, electronic },
    { fieldsOf: ({ differences }) => differences.filter(({ field }) => field !== 'name'), isKnownVolume: () => false },
  );
  return { found, paperRows: paper.length, electronicRows: electronic.length, sharedNumbers: [] };
}

import { ledgerSide, type LedgerSide } from '../../../shared/reconcile/ledgers/ledger-rows.ts';
import type { LedgerKind, SheetReading } from '../../../shared/ledger/reading.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import type { Reconciliation, ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import type { Refusal } from '../../../shared/workbook/grid.ts';
import type { Committed } from '../committed.ts';
import { knownLayouts } from '../imports.ts';
import { calmProgress } from '../ledgers/calm-progress.ts';
import { correctTables, loadFile } from '../ledgers/load-file.ts';
import type { LoadedFile } from '../ledgers/loaded-file.ts';
import { OperationError } from '../operation-error.ts';
import { wholeArchive } from './archive-rows.ts';
import type { MatchProgress, OpenedCatalogue, StartedFrom } from './opened-catalogue.ts';
import { reconcileCatalogue, reconcileFigures } from './reconcile-catalogue.ts';
import { saveReconciliation } from './save-reconciliation.ts';

/** Reads a workbook as the import screen does, matches it with the archive or the books, and stores what differs. Ending the worker stops it: nothing is half written. */
export class MatchDesk {
  #file: LoadedFile | null = null;

  async open(name: string, content: Blob, told: MatchProgress): Promise<Result<OpenedCatalogue, Refusal>> {
    const layouts = new Map((await knownLayouts()).map(({ fingerprint, correction }) => [fingerprint, correction]));
    const hash = hexOf(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
    const loaded = await loadFile(
      { id: 1, name, content, hash, encoding: null },
      layouts,
      { importedFile: () => Promise.resolve(null), all: true },
      {
        onBytes: calmProgressOfBytes(told),
        onRows: calmProgress((done, total) => told('understanding', done, total)),
      },
    );
    if (!loaded.ok) return failed(loaded.error);
    this.#file = loaded.value;
    return ok(opened(loaded.value));
  }

  /** The user says what a sheet is that was not known, or taken for something else. */
  async sayKind(table: number, kind: LedgerKind): Promise<OpenedCatalogue> {
    this.#file = await correctTables(this.#open(), table, { kind }, () => undefined);
    return opened(this.#file);
  }

  /** Whether the figures of a sheet lie in years. */
  isDated(tables: readonly number[]): boolean {
    return this.#side(tables).rows.some(({ fields }) => Object.keys(fields).some((field) => field.includes(' ')));
  }

  /** `books`: what the database says, for figures; null for a catalogue. */
  async start(
    { tables, title, asOf, books }: StartedFrom & { readonly asOf: LocalDate; readonly books: readonly ReconcileRow[] | null },
    told: MatchProgress,
  ): Promise<Committed<Reconciliation>> {
    const side = this.#side(tables);
    const ledger = ledgerOf(this.#sheets(tables));
    const step = calmProgress((done, total) => told('matching', done, total));
    told('matching', 0, side.rows.length);
    const sides = books === null ? reconcileCatalogue(side, ledger, await wholeArchive(), step) : reconcileFigures(side, books, step);
    const { name, hash } = this.#open();
    return saveReconciliation(
      {
        kind: books === null ? 'catalogue' : 'figures',
        ledger,
        title,
        files: [
          {
            name,
            hash,
            sheet: this.#sheets(tables)
              .map((sheet) => sheet.name)
              .join(', '),
          },
        ],
        asOf,
        paperRows: sides.paperRows,
        electronicRows: sides.electronicRows,
        paperRecords: side.records,
        sharedNumbers: sides.sharedNumbers,
      },
      sides.found,
      calmProgress((done, total) => told('writing', done, total)),
    );
  }

  #open(): LoadedFile {
    if (this.#file === null) throw new OperationError('conflict', 'no workbook is open');
    return this.#file;
  }

  #sheets(tables: readonly number[]): readonly SheetReading[] {
    return this.#open()
      .tables.filter((_, at) => tables.includes(at))
      .map(({ reading }) => reading);
  }

  #side(tables: readonly number[]): LedgerSide {
    const { name, workbook, encoding } = this.#open();
    const side = ledgerSide({ file: name, format: workbook.format, encoding, refused: null, sheets: this.#sheets(tables) });
    if (side === null) throw new OperationError('conflict', 'nothing to reconcile');
    return side;
  }
}

function ledgerOf(sheets: readonly SheetReading[]): ReconciledLedger {
  return (sheets.find(({ kind }) => kind === 'archive') ?? sheets[0])?.kind as ReconciledLedger;
}

function opened({ name, hash, tables }: LoadedFile): OpenedCatalogue {
  return {
    name,
    hash,
    sheets: tables.map(({ reading }, table) => ({
      table,
      name: reading.name,
      kind: reading.kind,
      records: reading.records.length,
      problems: reading.problems.length,
      hidden: reading.state !== 'visible',
      remark: reading.remark ?? '',
    })),
  };
}

function calmProgressOfBytes(told: MatchProgress) {
  const tell = calmProgress((done, total) => told('reading', done, total));
  return ({ inflatedBytes, expectedBytes }: { readonly inflatedBytes: number; readonly expectedBytes: number }): void =>
    tell(inflatedBytes, Math.max(inflatedBytes, expectedBytes));
}

function hexOf(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

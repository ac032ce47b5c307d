import type { FileReading } from '../../ledger/reading.ts';
import type { Bucket, Doubt, FieldDifference, ReconcileRow, Reconciliation, Tier } from '../rows/reconcile-row.ts';
import { reconcileRows } from '../rows/reconcile-rows.ts';
import { ledgerSide, withZeros, type LedgerSide, type RecordPlace } from './ledger-rows.ts';

/** One side of an item: its name and number, and the records of the file that it stands for. */
export interface ItemSide {
  readonly name: string;
  readonly archiveNo: string;
  readonly records: readonly RecordPlace[];
}

/** A row of either side with what became of it. A pair is one item, everything else an item of its own. */
export interface ReconciledItem {
  readonly bucket: Bucket;
  readonly paper: ItemSide | null;
  readonly electronic: ItemSide | null;
  readonly tier: Tier | null;
  /** Of the names, 0 to 1. */
  readonly similarity: number | null;
  readonly doubt: Doubt | null;
  /** Of an unsure one: whom it may be, the likeliest first; of a duplicate: whose. */
  readonly candidates: readonly { readonly name: string; readonly archiveNo: string; readonly similarity: number }[];
  readonly differences: readonly FieldDifference[];
}

export interface ReconciledLedgers {
  readonly mode: LedgerSide['mode'];
  readonly items: readonly ReconciledItem[];
  readonly counts: Reconciliation['counts'];
  /** Records read; those of a folder or of a customer's figures are counted together as one row. */
  readonly records: { readonly paper: number; readonly electronic: number };
  readonly sharedNumbers: readonly string[];
}

/** `nothing-to-reconcile`: no customers, folders or figures in it; `different-kinds`: names on one side and figures on the other. */
export type ReconcileTrouble = { readonly code: 'nothing-to-reconcile'; readonly file: string } | { readonly code: 'different-kinds' };

/** Two ledgers that were read: a catalogue against a customer list, or the figures of one book against those of another. */
export function reconcileLedgers(
  paperFile: FileReading,
  electronicFile: FileReading,
  step?: (done: number, total: number) => void,
): ReconciledLedgers | ReconcileTrouble {
  const paper = ledgerSide(paperFile);
  const electronic = ledgerSide(electronicFile);
  if (paper === null) return { code: 'nothing-to-reconcile', file: paperFile.file };
  if (electronic === null) return { code: 'nothing-to-reconcile', file: electronicFile.file };
  if (paper.mode !== electronic.mode) return { code: 'different-kinds' };
  const figures = paper.mode === 'figures';
  const left = figures ? withZeros(paper, electronic) : paper.rows;
  const right = figures ? withZeros(electronic, paper) : electronic.rows;
  const result = reconcileRows(left, right, step);
  return {
    mode: paper.mode,
    items: itemsOf(result, { ...paper, rows: left }, { ...electronic, rows: right }),
    counts: result.counts,
    records: { paper: paper.records, electronic: electronic.records },
    sharedNumbers: result.sharedNumbers,
  };
}

const NOTHING = { tier: null, similarity: null, doubt: null, candidates: [], differences: [] } as const;

function itemsOf(result: Reconciliation, paper: LedgerSide, electronic: LedgerSide): readonly ReconciledItem[] {
  const onPaper = (row: number): ItemSide => itemSide(paper, row);
  const inElectronic = (row: number): ItemSide => itemSide(electronic, row);
  const candidate = (side: LedgerSide, row: number, similarity: number) => ({ ...named(side, row), similarity });
  return [
    ...result.pairs.map((pair): ReconciledItem => ({
      ...NOTHING,
      bucket: pair.differences.length === 0 ? 'same' : 'differs',
      paper: onPaper(pair.paper),
      electronic: inElectronic(pair.electronic),
      tier: pair.tier,
      similarity: rounded(pair.similarity),
      differences: pair.differences,
    })),
    ...result.unsure.map((row): ReconciledItem => ({
      ...NOTHING,
      bucket: 'unsure',
      paper: onPaper(row.paper),
      electronic: null,
      doubt: row.doubt,
      candidates: row.candidates.map((each) => candidate(electronic, each.electronic, rounded(each.similarity))),
    })),
    ...result.asked.map((row): ReconciledItem => ({ ...NOTHING, bucket: 'unsure', paper: null, electronic: inElectronic(row) })),
    ...result.duplicates.map((row): ReconciledItem => {
      const side = row.side === 'paper' ? paper : electronic;
      return {
        ...NOTHING,
        bucket: 'duplicate',
        paper: row.side === 'paper' ? onPaper(row.row) : null,
        electronic: row.side === 'paper' ? null : inElectronic(row.row),
        candidates: [candidate(side, row.of, 1)],
      };
    }),
    ...result.onlyPaper.map((row): ReconciledItem => ({ ...NOTHING, bucket: 'onlyPaper', paper: onPaper(row), electronic: null })),
    ...result.onlyElectronic.map((row): ReconciledItem => ({
      ...NOTHING,
      bucket: 'onlyElectronic',
      paper: null,
      electronic: inElectronic(row),
    })),
  ];
}

function itemSide(side: LedgerSide, row: number): ItemSide {
  return { ...named(side, row), records: side.places[row] ?? [] };
}

function named({ rows }: LedgerSide, row: number): { readonly name: string; readonly archiveNo: string } {
  const { name, archiveNo } = rows[row] as ReconcileRow;
  return { name, archiveNo };
}

function rounded(similarity: number): number {
  return Math.round(similarity * 1000) / 1000;
}

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { FileReading } from '../../shared/ledger/reading.ts';
import { differenceSheets } from '../../shared/reconcile/ledgers/difference-sheet.ts';
import { reconcileLedgers, type ReconciledLedgers } from '../../shared/reconcile/ledgers/reconcile-ledgers.ts';
import { BUCKETS } from '../../shared/reconcile/rows/reconcile-row.ts';
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
import type { Say } from './ledger-texts.ts';

export interface ReconcileReply {
  /** 0 everything agrees, 1 there are differences, 2 it could not be done. */
  readonly status: 0 | 1 | 2;
  /** One JSON document on one line. */
  readonly json: string;
  readonly summary: string;
}

/** Two files that were read against each other; `out`: where the differences go as a workbook. */
export function reconcileFiles(paper: FileReading, electronic: FileReading, out: string | null, say: Say): ReconcileReply {
  const head = { paper: sourceOf(paper), electronic: sourceOf(electronic) };
  const refused = paper.refused ?? electronic.refused;
  if (refused !== null) return failedReply(head, refused.code, refused.message);
  const result = reconcileLedgers(paper, electronic);
  if ('code' in result) return failedReply(head, result.code, say(`cli.${result.code}`, 'file' in result ? { file: result.file } : {}));
  const lines = [say('cli.reconciled', { paper: total(result, 'paper'), electronic: total(result, 'electronic') })];
  for (const bucket of BUCKETS) {
    const [onPaper, inElectronic] = [result.counts.paper[bucket], result.counts.electronic[bucket]];
    if (onPaper + inElectronic > 0)
      lines.push(say('cli.bucket-counts', { bucket: say(`reconcile.bucket.${bucket}`), paper: onPaper, electronic: inElectronic }));
  }
  if (out !== null) {
    if (!written(out, writeWorkbook(differenceSheets(result, say))))
      return failedReply(head, 'cannot-write', say('cli.cannot-write', { file: out }));
    lines.push(say('cli.written-to', { file: out }));
  }
  const agrees = result.items.every(({ bucket }) => bucket === 'same');
  return { status: agrees ? 0 : 1, json: JSON.stringify({ ...head, refused: null, ...result }), summary: lines.join('\n') };
}

function sourceOf({ file, format, encoding, refused }: FileReading): Pick<FileReading, 'file' | 'format' | 'encoding' | 'refused'> {
  return { file, format, encoding, refused };
}

function failedReply(head: object, code: string, message: string): ReconcileReply {
  return { status: 2, json: JSON.stringify({ ...head, refused: { code, message } }), summary: message };
}

function total(result: ReconciledLedgers, side: 'paper' | 'electronic'): number {
  return BUCKETS.reduce((sum, bucket) => sum + result.counts[side][bucket], 0);
}

/** Whole or not at all. */
function written(file: string, bytes: Uint8Array): boolean {
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}

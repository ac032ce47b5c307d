import { answersOfSheet, type ShelfTrouble } from '../../../shared/reconcile/archive/answers-of-sheet.ts';
import { readDifferenceSheet } from '../../../shared/reconcile/ledgers/read-difference-sheet.ts';
import type { SayReconcile } from '../../../shared/reconcile/ledgers/difference-sheet.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { Refusal, Workbook } from '../../../shared/workbook/grid.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { readWorkbook } from '../../../shared/workbook/read-workbook.ts';
import en from '../../../shared/texts/en/ledger.json';
import zhHans from '../../../shared/texts/zh-Hans/ledger.json';
import zhHant from '../../../shared/texts/zh-Hant/ledger.json';
import { today } from '../clock.ts';
import { db } from '../db.ts';
import { answerDifferences } from './answer-differences.ts';
import type { RefusalReason } from './answer-outcome.ts';

/** Rows that were carried out, rows that said what was settled before, and what was not understood or not possible, with its reason. */
export interface ReadBack {
  readonly batch: Id;
  readonly version: number;
  readonly answered: number;
  readonly repeated: number;
  readonly troubles: readonly { readonly row: number; readonly text: string; readonly why: ShelfTrouble | RefusalReason }[];
}

/** `not-a-shelf-sheet`: some other workbook. */
export type ReadBackTrouble = Refusal | { readonly code: 'not-a-shelf-sheet' };

/** A workbook that came back from the shelf, carried out as one batch. */
export async function readShelfWorkbook(
  reconciliationId: Id,
  file: { readonly name: string; readonly content: Blob },
  who: string,
): Promise<Result<ReadBack, ReadBackTrouble>> {
  const opened = readWorkbook(new Uint8Array(await file.content.arrayBuffer()), file.name);
  if (!opened.ok) return failed(opened.error);
  const sheet = sheetOf(opened.value);
  const reconciliation = await db.reconciliations.get(reconciliationId);
  if (sheet === null || reconciliation === undefined) return failed({ code: 'not-a-shelf-sheet' });
  const differences = await db.differences.where('reconciliationId').equals(reconciliationId).toArray();
  const { answers, repeated, troubles } = answersOfSheet(sheet, { reconciliation, differences, today: today(), who });
  const { batch, version, value } = await answerDifferences(reconciliationId, answers);
  const rowOf = new Map(answers.map(({ id, row }) => [id, row]));
  const refused = value.refused.map(({ id, why }) => ({ row: rowOf.get(id) ?? 0, text: '', why }));
  return ok({ batch, version, answered: value.answered, repeated, troubles: [...troubles, ...refused].toSorted((a, b) => a.row - b.row) });
}

function sheetOf(workbook: Workbook) {
  return readDifferenceSheet(workbook, [zhHant, zhHans, en].map(sayOf));
}

/** The sheet's words have no arguments; they are looked up by their path. */
function sayOf(texts: object): SayReconcile {
  return (path) => {
    const found = path.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], texts);
    return typeof found === 'string' ? found : path;
  };
}

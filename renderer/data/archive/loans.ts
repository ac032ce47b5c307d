import type { PaperLoan } from '../../../shared/records/paper-loan.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import type { LoanRow } from './archive-row.ts';

export type LoanDraft = Pick<PaperLoan, 'customerId' | 'documentId' | 'borrower' | 'outOn' | 'dueOn' | 'notes'>;
export interface LoanProblem {
  readonly code: 'noBorrower' | 'dueBeforeOut' | 'alreadyOut';
  /** Who has it, of `alreadyOut`. */
  readonly borrower: string;
}

/** Refused while the folder, or that document, is out: a folder that is out takes its documents with it. */
export async function lendPaper(draft: LoanDraft): Promise<Result<Committed<PaperLoan>, LoanProblem>> {
  const borrower = draft.borrower.trim();
  if (borrower === '') return failed({ code: 'noBorrower', borrower });
  if (draft.dueOn < draft.outOn) return failed({ code: 'dueBeforeOut', borrower });
  let refused: LoanProblem | undefined;
  const committed = await runCommand('lendPaper', ['paperLoans'], async (recorder) => {
    const own = await db.paperLoans.where('customerId').equals(draft.customerId).toArray();
    const out = own.find(({ backOn, documentId }) => backOn === null && (documentId === '' || documentId === draft.documentId));
    const loan: PaperLoan = { ...draft, borrower, notes: draft.notes.trim(), id: newId(), backOn: null, createdAt: recorder.at };
    if (out === undefined) await recorder.create('paperLoans', loan);
    else refused = { code: 'alreadyOut', borrower: out.borrower };
    return loan;
  });
  return refused === undefined ? ok(committed) : failed(refused);
}

/** One that is back already is a `conflict`. */
export async function takeBack(ids: readonly Id[], on: LocalDate): Promise<Committed<number>> {
  return runCommand('takeBack', ['paperLoans'], async (recorder) => {
    const loans = await db.paperLoans.bulkGet([...ids]);
    if (loans.some((loan) => loan === undefined || loan.backOn !== null)) throw new OperationError('conflict', 'a loan is back already');
    return recorder.patchMany(
      'paperLoans',
      ids.map((id) => ({ id, patch: { backOn: on } })),
    );
  });
}

/** Another day on which it is due. */
export async function extendLoan(id: Id, dueOn: LocalDate): Promise<Committed<void>> {
  return runCommand('extendLoan', ['paperLoans'], (recorder) => recorder.patch('paperLoans', id, { dueOn }));
}

/** What is out by the day on which it is due; `all`: then what came back, latest first. */
export async function loanRows(show: 'out' | 'overdue' | 'all', asOf: LocalDate): Promise<readonly LoanRow[]> {
  return askColumns('loanRows', show, asOf);
}

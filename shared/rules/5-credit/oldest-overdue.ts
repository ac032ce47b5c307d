import type { Fen, LocalDate } from '../../values/id.ts';
import type { Account, OpenDebit } from './open-items.ts';

/** The document that is overdue longest. */
export interface OldestOverdue {
  readonly documentId: string;
  readonly docNo: string;
  readonly dueOn: LocalDate;
  /** 1 or more. */
  readonly days: number;
  readonly openFen: Fen;
}

/** Null when nothing is overdue. */
export function oldestOverdue(account: Account): OldestOverdue | null {
  const oldest = account.debits.find(({ openFen }) => openFen > 0);
  if (oldest === undefined || oldest.overdueDays <= 0) return null;
  const { fact, dueOn, overdueDays, openFen } = oldest;
  return { documentId: fact.id, docNo: fact.docNo, dueOn, days: overdueDays, openFen };
}

/** What is owed on documents overdue more than `days`. */
export function overdueDocuments(account: Account, days: number): { readonly documents: readonly OpenDebit[]; readonly fen: Fen } {
  const documents = account.debits.filter(({ openFen, overdueDays }) => openFen > 0 && overdueDays > days);
  return { documents, fen: documents.reduce((sum, { openFen }) => sum + openFen, 0) };
}

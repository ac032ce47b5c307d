import type { LocalDate } from '../../../../shared/values/id.ts';
import { daysBetween } from '../../../../shared/values/local-date.ts';
import type { LoanRow } from '../../archive/archive-row.ts';
import type { ArchiveDesk } from './archive-desk.ts';

/** §6.2.1: what is out first by the day on which it is due, then what came back, latest first. */
export function loanRows(desk: ArchiveDesk, asOf: LocalDate): readonly LoanRow[] {
  const { paperLoans, archiveDocuments, archiveFolders } = desk.store;
  const rows = [...paperLoans.slots()].flatMap((slot) =>
    paperLoans.of(slot).map((loan): LoanRow => {
      const document = archiveDocuments.of(slot).find(({ id }) => id === loan.documentId);
      const folders = archiveFolders.of(slot).toSorted((a, b) => a.volume - b.volume);
      return {
        loan,
        name: desk.nameOf(slot),
        number: folders[0]?.number ?? '',
        title: document?.title ?? '',
        slot: document?.slot ?? '',
        overdueDays: loan.backOn === null ? Math.max(0, daysBetween(loan.dueOn, asOf)) : 0,
      };
    }),
  );
  return rows.sort(inOrder);
}

function inOrder({ loan: a }: LoanRow, { loan: b }: LoanRow): number {
  if (a.backOn === null && b.backOn === null) return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
  if (a.backOn === null || b.backOn === null) return a.backOn === null ? -1 : 1;
  return a.backOn < b.backOn ? 1 : -1;
}

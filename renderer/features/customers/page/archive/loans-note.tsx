import { useTranslations } from 'use-intl';
import type { PaperLoan } from '../../../../../shared/records/paper-loan.ts';
import { today } from '../../../../data/clock.ts';
import { useFormat } from '../../../../ui/format.ts';
import classes from './archive.module.css';

/** §6.2.1 who has it now. */
export function LoansNote({ loans }: { readonly loans: readonly PaperLoan[] }) {
  const t = useTranslations('archive.tabOf');
  const format = useFormat();
  return loans.map(({ id, borrower, documentId, outOn, dueOn }) => (
    <p key={id} className={dueOn < today() ? classes.overdue : classes.loan}>
      {t(documentId === '' ? 'folderOut' : 'documentOut', { borrower, out: format.date(outOn), due: format.date(dueOn) })}
    </p>
  ));
}

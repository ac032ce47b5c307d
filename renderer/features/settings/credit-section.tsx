import { useTranslations } from 'use-intl';
import { creditBooks, saveCreditBooks, type CreditBooks } from '../../data/credit/credit-books.ts';
import { useQuery } from '../../data/use-query.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { Section } from './section.tsx';
import { SettingDay } from './setting-day.tsx';
import { SettingText } from './setting-text.tsx';

/** §5.2 who may release a delivery, and from when deliveries are held against invoices. */
export function CreditSection() {
  const t = useTranslations('settings');
  const books = useQuery(creditBooks, []);
  if (!books) return null;
  function change(patch: Partial<CreditBooks>, done: string): void {
    saveCreditBooks(patch).then(
      (saved) => showDone(done, saved.batch),
      () => showProblem(t('notSaved')),
    );
  }
  return (
    <Section title={t('credit.title')} note={t('credit.note')}>
      <SettingText
        label={t('credit.departmentHead')}
        value={books.departmentHead}
        onSave={(departmentHead) => change({ departmentHead }, t('credit.departmentHeadSaved'))}
      />
      <SettingDay
        label={t('credit.booksFrom')}
        description={t('credit.booksFromNote')}
        value={books.booksFrom}
        onSave={(booksFrom) => change({ booksFrom }, t('credit.booksFromSaved'))}
      />
    </Section>
  );
}

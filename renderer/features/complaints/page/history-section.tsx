import { useTranslations } from 'use-intl';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { historyOf } from '../../../data/history.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { changesOf } from './changes-of.ts';
import { Section } from './section.tsx';
import { useChangeWords } from './use-change-words.ts';
import classes from './page.module.css';

/** Who did what and when, newest first, as the journal has it. */
export function HistorySection({ complaint }: { readonly complaint: Complaint }) {
  const t = useTranslations('complaints.history');
  const format = useFormat();
  const say = useChangeWords();
  const entries = useQuery(async () => {
    await dataVersion();
    return historyOf('complaints', complaint.id);
  }, [complaint.id]);
  return (
    <Section title={t('title')}>
      <ol className={classes.history}>
        {entries?.map((entry) => (
          <li key={entry.id}>
            <span className={classes.dimmed}>
              {format.dateTime(entry.at)} · {entry.who || t('nobody')}
            </span>{' '}
            <strong>{t(entry.undoes === '' ? (entry.change === 'create' ? 'recorded' : 'changed') : 'undone')}</strong>
            {changesOf(entry).map(({ field, before, after }) => (
              <div key={field} className={classes.change}>
                <span className={classes.dimmed}>{say.field(field)}</span>
                <del className={classes.dimmed}>{say.value(field, before)}</del>
                <span aria-label={t('becomes')}>→</span>
                <ins>{say.value(field, after)}</ins>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { updateCustomer } from '../../../../data/customers.ts';
import { dataVersion } from '../../../../data/data-version.ts';
import { gradeDecisionsOf } from '../../../../data/grade-decisions.ts';
import { historyOf } from '../../../../data/history.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useRun } from '../../use-run.ts';
import { changesOf, editedSince, happeningsOf, type Happening } from './happenings.ts';
import { useChangeWords } from './use-change-words.ts';
import page from '../page.module.css';
import classes from './history.module.css';

/** Who changed what and when, newest first; each change of the record can be taken back by itself. */
export function HistoryTab({ customer }: { readonly customer: Customer }) {
  const found = useQuery(async () => {
    await dataVersion();
    return happeningsOf(await historyOf('customers', customer.id), await gradeDecisionsOf(customer.id));
  }, [customer.id]);
  return (
    <ol className={`${page.pad} ${classes.list}`}>
      {found?.map((happening) => (
        <HappeningItem key={happening.id} happening={happening} customer={customer} />
      ))}
    </ol>
  );
}

interface HappeningItemProps {
  readonly happening: Happening;
  readonly customer: Customer;
}

function HappeningItem({ happening, customer }: HappeningItemProps) {
  const t = useTranslations('customers.history');
  const grades = useTranslations('words.grade');
  const format = useFormat();
  const say = useChangeWords();
  const run = useRun();
  const changes = happening.kind === 'updated' || happening.kind === 'undone' ? changesOf(happening.before, happening.after) : [];
  const edited = editedSince(happening, customer);
  return (
    <li className={classes.item} data-happening={happening.kind}>
      <div className={classes.head}>
        <span className={classes.what}>{t(happening.kind)}</span>
        <span className={classes.when}>
          {happening.who || t('nobody')} · {format.dateTime(happening.at)}
        </span>
        {changes.length > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            ml="auto"
            disabled={edited === 'everything'}
            onClick={() => void run(updateCustomer(customer.id, happening.before), t('takenBack', { name: customer.name }))}
          >
            {t('takeBack')}
          </Button>
        )}
      </div>
      {changes.map(({ field, before, after }) => (
        <div key={field} className={classes.change}>
          <span className={classes.field}>{say.field(field)}</span>
          <del className={classes.before}>{say.value(field, before)}</del>
          <span aria-label={t('becomes')}>→</span>
          <ins className={classes.after}>{say.value(field, after)}</ins>
        </div>
      ))}
      {edited !== 'nothing' && changes.length > 0 && (
        <div className={classes.when}>{t(edited === 'everything' ? 'alreadyBack' : 'editedSince')}</div>
      )}
      {happening.decision && (
        <div className={classes.change}>
          {grades(happening.decision.grade)}
          {happening.decision.reason !== '' && ` · ${happening.decision.reason}`}
          {happening.kind !== 'proposed' && ` · ${t('effectiveFrom', { date: format.date(happening.decision.effectiveFrom) })}`}
        </div>
      )}
    </li>
  );
}

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { COMPLAINT_KINDS } from '../../../../shared/records/complaint.ts';
import { SERVICE_PROMISES } from '../../../../shared/rules/4-relationship/index.ts';
import { addMonths, firstDayOf, isLocalDate, monthOf } from '../../../../shared/values/local-date.ts';
import { dateOfTime, type LocalTime } from '../../../../shared/values/local-time.ts';
import { complaintFigures } from '../../../data/relationship/complaints.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Pareto } from './pareto.tsx';
import { TrendChart } from './trend-chart.tsx';
import classes from './figures.module.css';

/** Twelve months with the present one. */
const MONTHS_BEFORE = 11;

/** §4.3 trend and Pareto of what was received between two days. */
export function FiguresTab({ now }: { readonly now: LocalTime }) {
  const t = useTranslations('complaints');
  const format = useFormat();
  const day = dateOfTime(now);
  const [from, setFrom] = useState(() => firstDayOf(monthOf(addMonths(day, -MONTHS_BEFORE))));
  const [to, setTo] = useState(day);
  const valid = isLocalDate(from) && isLocalDate(to) && from <= to;
  const found = useQuery(async () => (valid ? complaintFigures(from, to, now) : undefined), [from, to, now, valid]);
  const kind = (key: string): string => {
    const known = COMPLAINT_KINDS.find((each) => each === key);
    return known === undefined ? key : t(`kind.${known}`);
  };
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */
    <div className={classes.place} tabIndex={0} role="group" aria-label={t('tab.figures')}>
      <div className={classes.bar}>
        <TextInput size="xs" type="date" label={t('register.from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput
          size="xs"
          type="date"
          label={t('register.to')}
          value={to}
          error={valid ? null : t(isLocalDate(from) && isLocalDate(to) ? 'register.backwards' : 'register.dayMissing')}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        {found && found.count > 0 && (
          <div className={classes.sentence} role="status">
            <p>
              {t('figures.sentence', {
                count: found.count,
                red: found.redMarks,
                reopened: found.reopened,
                satisfied: found.satisfied,
                unsatisfied: found.unsatisfied,
                cost: format.money(found.costFen),
              })}
            </p>
            <p data-promises>
              {SERVICE_PROMISES.map((promise) => t(`figures.promise.${promise}`, { count: found.promises[promise] })).join(' · ')} §4.4.1
            </p>
          </div>
        )}
      </div>
      {found?.count === 0 && <EmptyState title={t('figures.none')} hint={t('figures.noneHint')} />}
      {found && found.count > 0 && (
        <>
          <TrendChart months={found.byMonth} />
          <div className={classes.paretos}>
            <Pareto title={t('figures.byKind')} what={t('field.kind')} shares={found.byKind} nameOf={kind} />
            <Pareto
              title={t('figures.byCause')}
              what={t('field.cause')}
              shares={found.byCause}
              nameOf={(key) => (key === '' ? t('figures.noCause') : key)}
            />
          </div>
        </>
      )}
    </div>
  );
}

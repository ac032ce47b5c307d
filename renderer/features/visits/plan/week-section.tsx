import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { useFormat } from '../../../ui/format.ts';
import type { VisitsAddress } from '../use-visits-address.ts';
import type { PlanAction } from './plan-dialog.tsx';
import { PlanTable } from './plan-table.tsx';
import type { weeksOf } from './weeks-of.ts';
import classes from './plan.module.css';

interface WeekSectionProps {
  readonly week: ReturnType<typeof weeksOf>[number];
  readonly address: VisitsAddress;
  readonly calendar: CompanyCalendar;
  readonly day: LocalDate;
  readonly onAction: (action: PlanAction) => void;
}

/** A week of the plan; by region each with its trip. */
export function WeekSection({ week: { from, to, rows, groups }, address, calendar, day, onAction }: WeekSectionProps) {
  const t = useTranslations('visits');
  const format = useFormat();
  const title = t('plan.week', { from: format.date(from), to: format.date(to) });
  return (
    <section className={classes.week} data-week={from} aria-label={title}>
      <h2 className={classes.weekTitle}>
        {title}
        <span className={classes.weekCount}>{t('plan.count', { count: rows.length })}</span>
      </h2>
      {groups.map(({ region, rows: own }) => {
        const name = region === null ? '' : region || t('plan.noRegion');
        const proposed = own.filter(({ visitId }) => visitId === '');
        return (
          <div key={name} data-region={region ?? undefined}>
            {region !== null && (
              <h3 className={classes.regionTitle}>
                {name}
                <span className={classes.weekCount}>{t('plan.count', { count: own.length })}</span>
                {proposed.length > 0 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('trip.bookFor', { region: name })}
                    onClick={() => onAction({ do: 'trip', region: name, rows: proposed })}
                  >
                    {t('trip.book')}
                  </Button>
                )}
              </h3>
            )}
            <PlanTable rows={own} address={address} calendar={calendar} day={day} onAction={onAction} />
          </div>
        );
      })}
    </section>
  );
}

import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import type { PlanAction } from './plan-dialog.tsx';
import classes from './plan.module.css';

interface WeekLineProps {
  readonly week: { readonly from: LocalDate; readonly to: LocalDate; readonly count: number };
}

export function WeekLine({ week: { from, to, count } }: WeekLineProps) {
  const t = useTranslations('visits.plan');
  const format = useFormat();
  return (
    <div role="cell" aria-colspan={7} data-week={from}>
      <h2 className={classes.weekTitle}>
        {t('week', { from: format.date(from), to: format.date(to) })}
        <span className={classes.weekCount}>{t('count', { count })}</span>
      </h2>
    </div>
  );
}

interface RegionLineProps {
  /** '' when nobody has written it down. */
  readonly region: string;
  readonly rows: readonly VisitPlanRow[];
  readonly onAction: (action: PlanAction) => void;
}

/** A region of a week with its trip. */
export function RegionLine({ region, rows, onAction }: RegionLineProps) {
  const t = useTranslations('visits');
  const name = region || t('plan.noRegion');
  const proposed = rows.filter(({ visitId }) => visitId === '');
  return (
    <div role="cell" aria-colspan={7} data-region={region}>
      <h3 className={classes.regionTitle}>
        {name}
        <span className={classes.weekCount}>{t('plan.count', { count: rows.length })}</span>
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
    </div>
  );
}

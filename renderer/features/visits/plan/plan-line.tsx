import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { hasVisitDraft } from '../form/use-visit-draft.ts';
import type { VisitsAddress } from '../use-visits-address.ts';
import { useWhy } from '../use-why.ts';
import type { PlanAction } from './plan-dialog.tsx';
import { useMoveVisit } from './use-move-visit.ts';
import { workedDayBeside } from './worked-days.ts';
import classes from './plan.module.css';

export interface PlanLineProps {
  readonly row: VisitPlanRow;
  readonly address: VisitsAddress;
  readonly calendar: CompanyCalendar;
  readonly day: LocalDate;
  readonly onAction: (action: PlanAction) => void;
}

function Line({ row, address, calendar, day, onAction }: PlanLineProps) {
  const t = useTranslations('visits');
  const format = useFormat();
  const why = useWhy()(row);
  const move = useMoveVisit();
  const { customerId, name, visitId, timing, overfull } = row;
  async function onKeyDown(event: KeyboardEvent): Promise<void> {
    if (visitId === '' || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const on = workedDayBeside(row.on, event.key === 'ArrowUp' ? -1 : 1, calendar);
    if (on < day) showProblem(t('book.kept', { date: format.date(row.on) }));
    else await move(row, on);
  }
  return (
    <div role="presentation" className={classes.columns} data-plan={customerId} onKeyDown={(event) => void onKeyDown(event)}>
      <div role="cell" className={classes.on}>
        {format.date(row.on)}
      </div>
      <div role="cell" className={classes.name}>
        <GradeBadge grade={row.grade} state="effective" />
        <Link to="/customers/$customerId" params={{ customerId }} className={classes.link} title={name}>
          {name}
        </Link>
      </div>
      <div role="cell">{row.region || t('plan.noRegion')}</div>
      <div role="cell">{row.salesRep}</div>
      <div role="cell" className={classes.why} title={why.join(' · ')}>
        {why.join(' · ')}
      </div>
      <div role="cell">
        {visitId === '' ? t('plan.proposed') : <strong>{t('plan.booked')}</strong>}
        {timing === 'late' && <span className={`${classes.mark} ${classes.late}`}>{t('plan.late')}</span>}
        {timing === 'inWindow' && <span className={classes.mark}>{t('plan.inWindow')}</span>}
        {overfull && <span className={`${classes.mark} ${classes.late}`}>{t('plan.overfull')}</span>}
        {hasVisitDraft(customerId, visitId) && <span className={`${classes.mark} ${classes.draft}`}>{t('act.draft')}</span>}
      </div>
      <div role="cell" className={classes.actions}>
        <LineActions row={row} address={address} onAction={onAction} />
      </div>
    </div>
  );
}

/** One visit of the plan. Alt with the arrow keys moves a booked one by a working day. Scrolling draws only the lines that come. */
export const PlanLine = memo(Line);

function LineActions({ row, address, onAction }: Pick<PlanLineProps, 'row' | 'address' | 'onAction'>) {
  const t = useTranslations('visits.act');
  const { customerId, name, visitId } = row;
  const small = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <>
      <Button size="compact-xs" aria-label={t('logFor', { name })} onClick={() => address.logVisit(customerId, visitId)}>
        {t('log')}
      </Button>
      {visitId === '' ? (
        <Button {...small} aria-label={t('bookFor', { name })} onClick={() => onAction({ do: 'book', row })}>
          {t('book')}
        </Button>
      ) : (
        <>
          <Button
            {...small}
            aria-label={t('moveFor', { name })}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => onAction({ do: 'move', row })}
          >
            {t('move')}
          </Button>
          <Button {...small} aria-label={t('cancelFor', { name })} onClick={() => onAction({ do: 'cancel', row })}>
            {t('cancel')}
          </Button>
        </>
      )}
      <Button {...small} aria-label={t('slipFor', { name })} onClick={() => address.openSlip(customerId)}>
        {t('slip')}
      </Button>
    </>
  );
}

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DEFAULT_CALENDAR } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { visitPlan } from '../../../data/relationship/visits.ts';
import { companyCalendar } from '../../../data/relationship/working-calendar.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { VisitsAddress } from '../use-visits-address.ts';
import { PlanDialog, type PlanAction } from './plan-dialog.tsx';
import { PlanList } from './plan-list.tsx';
import classes from './plan.module.css';

const WEEKS = [4, 8, 13] as const;

interface PlanTabProps {
  readonly address: VisitsAddress;
  readonly day: LocalDate;
  readonly me: string;
}

/** §4.1.1 who is to be visited in the coming weeks, on which day, and why. */
export function PlanTab({ address, day, me }: PlanTabProps) {
  const t = useTranslations('visits');
  const [weeks, setWeeks] = useState<number>(WEEKS[0]);
  const [action, setAction] = useState<PlanAction | null>(null);
  const rep = address.who === 'me' && me !== '' ? me : undefined;
  const plan = useQuery(() => visitPlan({ asOf: day, weeks, ...(rep === undefined ? {} : { rep }) }), [day, weeks, rep]);
  const calendar = useQuery(companyCalendar, []) ?? DEFAULT_CALENDAR;
  return (
    <div className={classes.tab}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('plan.span')}
          value={String(weeks)}
          onChange={(next) => setWeeks(Number(next))}
          data={WEEKS.map((count) => ({ value: String(count), label: t('plan.weeks', { count }) }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('group.label')}
          value={address.group}
          onChange={(group) => address.set({ group })}
          data={(['day', 'region'] as const).map((value) => ({ value, label: t(`group.${value}`) }))}
        />
      </div>
      {plan?.certain === false && <p className={classes.note}>{t('plan.uncertain')}</p>}
      {plan !== undefined && plan.left > 0 && <p className={classes.note}>{t('plan.left', { count: plan.left })}</p>}
      {plan?.visits.length === 0 && <EmptyState title={t('plan.empty', { weeks })} hint={t('plan.emptyHint')} />}
      {plan === undefined && <div aria-busy />}
      {plan !== undefined && plan.visits.length > 0 && (
        <PlanList plan={plan} address={address} calendar={calendar} day={day} onAction={setAction} />
      )}
      {action && (
        <PlanDialog action={action} calendar={calendar} perDay={plan?.perDay ?? 1} day={day} me={me} onClose={() => setAction(null)} />
      )}
    </div>
  );
}

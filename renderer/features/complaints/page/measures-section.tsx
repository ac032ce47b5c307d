import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import { today } from '../../../data/clock.ts';
import { causeKey } from '../../../data/relationship/cause-key.ts';
import { measures } from '../../../data/relationship/measures.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { MeasureActions } from '../measures/measure-actions.tsx';
import { MeasureDialog } from '../measures/measure-dialog.tsx';
import { MeasureMark } from '../measures/measure-mark.tsx';
import { Section } from './section.tsx';
import classes from './page.module.css';

interface MeasuresSectionProps {
  readonly complaint: Complaint;
  readonly who: string;
  readonly onAll: () => void;
}

/** §4.3.4 so that it does not happen again: the measures for this cause, whichever complaint they came from. */
export function MeasuresSection({ complaint, who, onAll }: MeasuresSectionProps) {
  const t = useTranslations('complaints.measures');
  const format = useFormat();
  const day = today();
  const [making, setMaking] = useState(false);
  const key = causeKey(complaint.cause);
  const found = useQuery(async () => (await measures(day)).filter(({ measure }) => causeKey(measure.cause) === key), [day, key]);
  const rows = key === '' ? [] : (found ?? []);
  return (
    <Section
      title={t('title')}
      aside={
        <Button size="compact-xs" variant="subtle" ml="auto" onClick={onAll}>
          {t('all')}
        </Button>
      }
    >
      {key === '' && <p className={classes.dimmed}>{t('causeFirst')}</p>}
      {rows.map((row) => (
        <div key={row.measure.id} className={classes.measure} data-measure={row.measure.id}>
          <div className={classes.measureHead}>
            <span className={classes.measureText}>{row.measure.action}</span>
            <MeasureMark state={row.state} />
          </div>
          <div className={classes.dimmed}>
            {t('line', {
              owner: row.measure.owner,
              due: format.date(row.measure.dueOn),
              check: format.date(row.measure.checkOn),
              count: row.complaints.length,
            })}
          </div>
          <MeasureActions row={row} />
        </div>
      ))}
      {key !== '' && (
        <Button size="compact-sm" variant="default" onClick={() => setMaking(true)}>
          {t('makeFor', { cause: complaint.cause })}
        </Button>
      )}
      {making && <MeasureDialog measure={null} cause={complaint.cause} owner={who} onClose={() => setMaking(false)} />}
    </Section>
  );
}

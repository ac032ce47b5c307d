import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { ComplaintRow } from '../../../data/relationship/complaints.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RecordForm } from '../record/record-form.tsx';
import { typedRecord } from '../record/typed-record.ts';
import type { Tab } from '../use-address.ts';
import { CauseSection } from './cause-section.tsx';
import { ClocksSection } from './clocks-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { HistorySection } from './history-section.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { usePageData, type PageData } from './page-data.ts';
import { PageHeader } from './page-header.tsx';
import { SolutionSection } from './solution-section.tsx';
import { StepsSection } from './steps-section.tsx';
import classes from './page.module.css';

interface ComplaintPageProps {
  readonly id: Id;
  readonly now: LocalTime;
  readonly who: string;
  /** It was asked for, not merely followed: the keyboard goes there. */
  readonly takesFocus: boolean;
  readonly onTab: (tab: Tab) => void;
  readonly onClose: () => void;
}

/** One complaint, from the call to the customer's content. */
export function ComplaintPage({ id, now, who, takesFocus, onTab, onClose }: ComplaintPageProps) {
  const t = useTranslations('complaints.page');
  const data = usePageData(id, now);
  const place = useRef<HTMLDivElement>(null);
  const ready = data !== undefined;
  useEffect(() => {
    if (ready && takesFocus) place.current?.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true });
  }, [ready, takesFocus, id]);
  if (!data) return <div className={classes.page} aria-busy />;
  if (!data.row) {
    return (
      <EmptyState title={t('gone')} hint={t('goneHint')}>
        <Button onClick={onClose}>{t('close')}</Button>
      </EmptyState>
    );
  }
  return (
    <div ref={place} className={classes.page} data-complaint-page={id}>
      <Opened key={id} data={data} row={data.row} now={now} who={who} onTab={onTab} onClose={onClose} />
    </div>
  );
}

interface OpenedProps extends Pick<ComplaintPageProps, 'now' | 'who' | 'onTab' | 'onClose'> {
  readonly data: PageData;
  readonly row: ComplaintRow;
}

function Opened({ data, row, now, who, onTab, onClose }: OpenedProps) {
  const t = useTranslations('complaints.record');
  const [correcting, setCorrecting] = useState(false);
  const { complaint, name } = row;
  if (correcting) {
    return (
      <RecordForm
        title={t('correctTitle', { no: complaint.no })}
        action={t('correctSave')}
        draftKey={`complaint.${complaint.id}`}
        first={typedRecord(complaint, name)}
        id={complaint.id}
        onSaved={() => setCorrecting(false)}
        onClose={() => setCorrecting(false)}
      />
    );
  }
  return (
    <>
      <PageHeader row={row} onClose={onClose} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className={classes.content} tabIndex={0} role="group" aria-label={complaint.no}>
        <StepsSection row={row} />
        <ClocksSection data={data} row={row} now={now} onCalendar={() => onTab('calendar')} />
        <FactsSection row={row} onCorrect={() => setCorrecting(true)} />
        <CauseSection complaint={complaint} />
        <SolutionSection complaint={complaint} />
        <MeasuresSection complaint={complaint} who={who} onAll={() => onTab('measures')} />
        <HistorySection complaint={complaint} />
      </div>
    </>
  );
}

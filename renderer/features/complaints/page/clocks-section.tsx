import { useTranslations } from 'use-intl';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { ComplaintRow } from '../../../data/relationship/complaints.ts';
import { ClockCard } from '../clocks/clock-card.tsx';
import type { PageData } from './page-data.ts';
import { Section } from './section.tsx';
import { WaitLine } from './wait-line.tsx';

interface ClocksSectionProps {
  readonly data: PageData;
  readonly row: ComplaintRow;
  readonly now: LocalTime;
  readonly onCalendar: () => void;
}

/** §4.3.2 first contact, §4.3.3 feedback and that of each reopening; only waiting for the customer stops them. */
export function ClocksSection({ data, row, now, onCalendar }: ClocksSectionProps) {
  const t = useTranslations('complaints.page');
  const { complaint, clocks } = row;
  return (
    <Section title={t('clocks')}>
      {clocks.map((clock, index) => (
        <ClockCard
          key={`${clock.clock}${clock.startedAt}`}
          clock={clock}
          reopening={Math.max(0, index - 1)}
          complaint={complaint}
          calendar={data.calendar}
          parameters={data.parameters}
          onCalendar={onCalendar}
        />
      ))}
      <WaitLine complaint={complaint} now={now} />
    </Section>
  );
}

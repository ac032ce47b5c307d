import { useTranslations } from 'use-intl';
import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { useTimeWords } from '../use-time-words.ts';
import { clockTone } from './clock-tone.ts';
import { useClockText } from './use-clock-text.ts';
import classes from './clocks.module.css';

interface ClockCellProps {
  readonly clock: ComplaintClock | undefined;
  readonly now: LocalTime;
  /** Without the moment that it is due. */
  readonly short: boolean;
}

/** Working time left and the moment it is due; what is done says only how it went. */
export function ClockCell({ clock, now, short }: ClockCellProps) {
  const t = useTranslations('complaints.clock');
  const say = useClockText();
  const words = useTimeWords();
  if (!clock) return <span className={classes.none}>—</span>;
  const { doneAt, dueAt, certain } = clock;
  const running = doneAt === null;
  const due = t('dueAt', { time: words.moment(dueAt) });
  return (
    <span className={classes.cell} title={running && !certain ? `${due} · ${t('uncertain')}` : due}>
      <span className={classes.text} data-tone={clockTone(clock)}>
        {say(clock)}
      </span>
      {running && !certain && (
        <span className={classes.uncertain} role={short ? 'img' : undefined} aria-label={short ? t('uncertainShort') : undefined}>
          {short ? '?' : t('uncertainShort')}
        </span>
      )}
      {!short && <span className={classes.due}>{words.short(doneAt ?? dueAt, now)}</span>}
    </span>
  );
}

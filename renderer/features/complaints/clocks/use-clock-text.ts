import { useTranslations } from 'use-intl';
import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';
import { useTimeWords } from '../use-time-words.ts';

/** What a clock says in a few words: time left, late by, kept. */
export function useClockText(): (clock: ComplaintClock) => string {
  const t = useTranslations('complaints.clock');
  const words = useTimeWords();
  return ({ state, leftMinutes }) => {
    const time = words.duration(leftMinutes);
    switch (state) {
      case 'running':
        return t('left', { time });
      case 'waiting':
        return t('waiting', { time });
      case 'late':
        return t('late', { time });
      case 'missed':
        return t('missed', { time });
      case 'met':
        return t('met');
    }
  };
}

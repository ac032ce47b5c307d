import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Difference } from '../../../../shared/records/reconciliation.ts';
import { useFormat } from '../../../ui/format.ts';

/** How a difference stands: its answer and who gave it, whom it waits for, or until when. */
export function useOutcomeText(): (difference: Difference) => string {
  const t = useTranslations('reconcile');
  const { date } = useFormat();
  return useCallback(
    ({ state, resolution, resolvedBy, owner, postponedUntil }) => {
      if (state === 'resolved')
        return [t(`answer.${resolution === '' ? 'keepBoth' : resolution}`), resolvedBy].filter((part) => part !== '').join(' · ');
      if (state === 'asked') return t('askedOf', { who: owner });
      return state === 'postponed' && postponedUntil !== null ? t('until', { day: date(postponedUntil) }) : t(`state.${state}`);
    },
    [t, date],
  );
}

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ChoiceWords } from './plain-cell.ts';

/** Industry, scale, stage and credit in the present language. */
export function useChoiceWords(): ChoiceWords {
  const t = useTranslations('words');
  const flags = useTranslations('customers.creditFlag');
  return useMemo(
    () => ({
      industry: (industry) => t(`industry.${industry}`),
      scale: (scale) => t(`scale.${scale}`),
      stage: (stage) => t(`stage.${stage}`),
      creditStanding: (standing) => t(`credit.${standing}`),
      suspended: flags('suspended'),
    }),
    [t, flags],
  );
}

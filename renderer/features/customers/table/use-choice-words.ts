import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ChoiceWords } from './plain-cell.ts';

/** Industry, scale and stage in the present language. */
export function useChoiceWords(): ChoiceWords {
  const t = useTranslations('words');
  return useMemo(
    () => ({
      industry: (industry) => t(`industry.${industry}`),
      scale: (scale) => t(`scale.${scale}`),
      stage: (stage) => t(`stage.${stage}`),
    }),
    [t],
  );
}

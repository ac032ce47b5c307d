import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { SayReconcile } from '../../../shared/reconcile/ledgers/difference-sheet.ts';

/** The words that the workbook, the command line and this screen share. */
export function useSay(): SayReconcile {
  const t = useTranslations('ledger');
  return useMemo(() => {
    // Fields and tiers come as plain words; one without a text is shown as it is.
    const has = t.has as (key: string) => boolean;
    const say = t as unknown as SayReconcile;
    return (key, values) => (has(key) ? say(key, values) : (key.split('.').at(-1) ?? key));
  }, [t]);
}

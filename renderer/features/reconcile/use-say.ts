import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../shared/records/reconciliation.ts';
import type { SayReconcile } from '../../../shared/reconcile/ledgers/difference-sheet.ts';

/** The words that the workbook, the command line and this screen share; of figures against the books some have their own. */
export function useSay(kind: Reconciliation['kind'] = 'catalogue'): SayReconcile {
  const t = useTranslations('ledger');
  return useMemo(() => {
    // Fields and tiers come as plain words; one without a text is shown as it is.
    const has = t.has as (key: string) => boolean;
    const say = t as unknown as SayReconcile;
    return (key, values) => {
      const own = key.replace('reconcile.', 'reconcile.figures.');
      if (kind === 'figures' && has(own)) return say(own, values);
      return has(key) ? say(key, values) : (key.split('.').at(-1) ?? key);
    };
  }, [t, kind]);
}

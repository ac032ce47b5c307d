import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../shared/values/id.ts';
import { approveRegrading, type RegradingRow } from '../../data/gradings.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

interface Approve {
  readonly approving: boolean;
  readonly approve: (rows: readonly RegradingRow[], asOf: LocalDate, effectiveFrom: LocalDate) => Promise<void>;
}

/** §2.2 the ticked grades take effect from a day on, in one batch that one undo takes back. */
export function useApprove(): Approve {
  const t = useTranslations('regrading');
  const [approving, setApproving] = useState(false);
  async function approve(rows: readonly RegradingRow[], asOf: LocalDate, effectiveFrom: LocalDate): Promise<void> {
    setApproving(true);
    try {
      const { batch, value } = await approveRegrading(
        rows.map(({ customerId }) => customerId),
        asOf,
        effectiveFrom,
      );
      showDone(t('approved', { count: value }), batch);
    } catch {
      showProblem(t('failed'));
    } finally {
      setApproving(false);
    }
  }
  return { approving, approve };
}

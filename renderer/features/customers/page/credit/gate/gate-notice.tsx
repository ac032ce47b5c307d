import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { GateVerdict } from '../../../../../../shared/rules/5-credit/index.ts';
import type { Fen, Id } from '../../../../../../shared/values/id.ts';
import { today } from '../../../../../data/clock.ts';
import { releaseDelivery, type GateStep } from '../../../../../data/credit/exposures.ts';
import { GateExplanation } from '../../../../../ui/credit-explanation.tsx';
import { useFormat } from '../../../../../ui/format.ts';
import { useRun } from '../../../use-run.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { useGate } from './use-gate.ts';
import classes from '../credit.module.css';

interface GateNoticeProps {
  readonly customerId: Id;
  readonly step: GateStep;
  /** As typed; null: not a figure yet. */
  readonly amountFen: Fen | null;
  readonly contractNo: string;
  /** Told of every answer: a delivery that is stopped cannot be saved. */
  readonly onVerdict?: (verdict: GateVerdict) => void;
}

/** §5.2: an order is warned of, a delivery stopped, an invoice of delivered goods never. Says what is compared and who may release. */
export function GateNotice({ customerId, step, amountFen, contractNo, onVerdict }: GateNoticeProps) {
  const t = useTranslations('credit.gate');
  const format = useFormat();
  const run = useRun();
  const [releasing, setReleasing] = useState(false);
  const verdict = useGate(customerId, step, Math.max(0, amountFen ?? 0), contractNo);
  useEffect(() => {
    if (verdict) onVerdict?.(verdict);
  }, [verdict, onVerdict]);
  if (!verdict || (verdict.outcome === 'pass' && verdict.reasons.length === 0)) return null;
  const { outcome } = verdict;
  async function release(reason: string, until: string): Promise<string | null> {
    const done = t('releaseDone', { amount: format.money(amountFen ?? 0) });
    return (await run(releaseDelivery(customerId, amountFen ?? 0, until, reason), done)) ? null : t('releaseFailed');
  }
  return (
    <div className={classes.notice} data-outcome={outcome} data-gate={step} role={outcome === 'stop' ? 'alert' : 'status'}>
      <strong>{t(step === 'invoice' ? 'invoicePasses' : outcome === 'pass' ? 'warn' : outcome)}</strong>
      <GateExplanation verdict={verdict} asOf={today()} />
      {outcome === 'stop' && (
        <div>
          <Button size="compact-sm" variant="default" disabled={amountFen === null || amountFen <= 0} onClick={() => setReleasing(true)}>
            {t('release')}
          </Button>
        </div>
      )}
      {releasing && (
        <ReasonDialog
          title={t('releaseTitle')}
          hint={t('releaseHint', { amount: format.money(amountFen ?? 0) })}
          action={t('releaseAction', { amount: format.money(amountFen ?? 0) })}
          reasonLabel={t('reason')}
          reasonRequired
          dateLabel={t('until')}
          firstDate={today()}
          onSave={release}
          onClose={() => setReleasing(false)}
        />
      )}
    </div>
  );
}

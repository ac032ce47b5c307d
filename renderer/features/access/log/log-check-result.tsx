import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LogCheck } from '../../../data/access/check-log.ts';
import type { CheckState } from './use-check-log.ts';
import classes from './log.module.css';

interface LogCheckResultProps {
  readonly check: CheckState;
  readonly all: number;
}

/** What the check of the chain and of the seals found, in words. */
export function LogCheckResult({ check: { done, result, stop }, all }: LogCheckResultProps) {
  const t = useTranslations('access.log.check');
  return (
    <div role="status" aria-live="polite">
      {done !== null && (
        <p className={classes.result}>
          {t('working', { done, all })}{' '}
          <Button size="compact-xs" variant="default" onClick={stop}>
            {t('cancel')}
          </Button>
        </p>
      )}
      {result && <Found result={result} />}
    </div>
  );
}

function Found({ result: { count, broken, unlogged, seals } }: { readonly result: LogCheck }) {
  const t = useTranslations('access.log.check');
  const bad = broken !== null || unlogged.length > 0 || (seals !== null && seals.broken !== null);
  return (
    <p className={classes.result} data-bad={bad || undefined}>
      <span>{broken === null ? t('good', { count }) : t(broken.fault, { seq: broken.seq })} </span>
      {unlogged.length > 0 && <span>{t('unlogged', { numbers: unlogged.join(', ') })} </span>}
      {seals === null && <span>{t('unsealed')}</span>}
      {seals !== null && seals.broken !== null && <span>{t('sealBroken', { seq: seals.broken })}</span>}
      {seals !== null && seals.broken === null && seals.good > 0 && <span>{t('sealed', { good: seals.good, upTo: seals.upTo })}</span>}
    </p>
  );
}

import { Checkbox, Kbd, SegmentedControl } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Address } from '../use-address.ts';
import classes from './collect.module.css';

interface CollectBarProps {
  readonly address: Address;
  readonly mine: boolean;
  readonly who: string;
  readonly count: number | undefined;
  /** Also those with nothing to do today. */
  readonly waiting: boolean;
}

/** Whose list it is, and whose duty (§5.3.1). */
export function CollectBar({ address, mine, who, count, waiting }: CollectBarProps) {
  const t = useTranslations('receivables.collect');
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="xs"
        aria-label={t('whose')}
        value={mine ? 'mine' : 'team'}
        onChange={(value) => address.set({ who: value })}
        data={[
          { value: 'mine', label: t('mine') },
          { value: 'team', label: t('team') },
        ]}
      />
      <Checkbox
        size="xs"
        label={t('waiting')}
        checked={waiting}
        onChange={(event) => address.set({ show: event.currentTarget.checked ? 'all' : '' })}
      />
      <span className={classes.duty} role="status">
        {count !== undefined && (mine ? t('dutySales', { who, count }) : t('dutyFinance', { count }))}
      </span>
      <span className={classes.keys} aria-label={t('keys')}>
        <Kbd>1–4</Kbd> {t('keyLog')} <Kbd>L</Kbd> {t('letter')} <Kbd>S</Kbd> {t('statement')}
      </span>
    </div>
  );
}

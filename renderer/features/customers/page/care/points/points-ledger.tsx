import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PointsEntry } from '../../../../../../shared/records/points-entry.ts';
import type { PointsLine } from '../../../../../../shared/rules/4-relationship/index.ts';
import { useFormat } from '../../../../../ui/format.ts';
import type { CareData } from '../care-data.ts';
import { ReverseForm } from './reverse-form.tsx';
import classes from '../../credit/credit.module.css';

const SHOWN = 12;

/** The lines of the ledger, newest first; what somebody wrote can be taken back. */
export function PointsLedger({ care }: { readonly care: CareData }) {
  const t = useTranslations('care.points');
  const [all, setAll] = useState(false);
  const [reversing, setReversing] = useState<PointsEntry | null>(null);
  const { account, entries } = care.points;
  const lines = account.lines.map((line, index) => ({ line, index })).toReversed();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const takenBack = new Set(entries.map(({ of }) => of));
  if (lines.length === 0) return <p className={classes.text}>{t('nothing')}</p>;
  return (
    <>
      {reversing && <ReverseForm key={reversing.id} entry={reversing} balance={account.balance} onClose={() => setReversing(null)} />}
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('ledger')} data-points-ledger>
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col" data-text>
                {t('what')}
              </th>
              <th scope="col">{t('points')}</th>
              <th scope="col">{t('balance')}</th>
              <th scope="col">
                <VisuallyHidden>{t('reverse')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? lines : lines.slice(0, SHOWN)).map(({ line, index }) => {
              const entry = byId.get(line.source);
              const reversible = entry !== undefined && entry.kind !== 'reversed' && !takenBack.has(entry.id);
              return (
                <LedgerLine key={index} line={line} entry={entry} care={care} onReverse={reversible ? () => setReversing(entry) : null} />
              );
            })}
          </tbody>
        </table>
      </div>
      {lines.length > SHOWN && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: lines.length })}
        </Button>
      )}
    </>
  );
}

interface LedgerLineProps {
  readonly line: PointsLine;
  readonly entry: PointsEntry | undefined;
  readonly care: CareData;
  readonly onReverse: (() => void) | null;
}

function LedgerLine({ line, entry, care, onReverse }: LedgerLineProps) {
  const t = useTranslations('care.points');
  const format = useFormat();
  const gift = care.gifts.find((row) => row.gift.id === entry?.giftId)?.gift.name;
  const about = [
    ...(entry && gift !== undefined ? [t('giftOf', { name: gift, quantity: entry.quantity })] : []),
    ...(entry?.amountFen ? [t('noteOf', { amount: format.money(entry.amountFen) })] : []),
    ...(entry?.notes ? [entry.notes] : []),
  ];
  return (
    <tr data-line={line.kind}>
      <td>{format.date(line.date)}</td>
      <td data-text data-wrap>
        {t(`kind.${line.kind}`)}
        {about.length > 0 && <div className={classes.dim}>{about.join(' · ')}</div>}
      </td>
      <td data-negative={line.points < 0 || undefined}>
        {line.points > 0 ? `+${format.integer(line.points)}` : format.integer(line.points)}
      </td>
      <td>{format.integer(line.balance)}</td>
      <td>
        {onReverse && (
          <Button size="compact-xs" variant="subtle" onClick={onReverse}>
            {t('reverse')}
          </Button>
        )}
      </td>
    </tr>
  );
}

import { useTranslations } from 'use-intl';
import type { Fen } from '../../../../shared/values/id.ts';
import type { EventEffect } from '../../../data/relationship/care-events.ts';
import { useFormat } from '../../../ui/format.ts';
import classes from '../care.module.css';

interface EventEffectLineProps {
  readonly effect: EventEffect;
  readonly costFen: Fen | null;
}

/** §4.2.3 what came of it: how many of the invited bought, and for how much, against as many days before. */
export function EventEffectLine({ effect: { days, rows }, costFen }: EventEffectLineProps) {
  const t = useTranslations('care.events');
  const format = useFormat();
  const after = rows.reduce((sum, { afterFen }) => sum + afterFen, 0);
  const before = rows.reduce((sum, { beforeFen }) => sum + beforeFen, 0);
  return (
    <p className={classes.text} data-effect>
      {t('effect', {
        days,
        bought: rows.filter(({ afterFen }) => afterFen > 0).length,
        invited: rows.length,
        after: format.money(after),
        before: format.money(before),
      })}
      {costFen !== null && ` ${t('effectCost', { amount: format.money(costFen) })}`}
    </p>
  );
}

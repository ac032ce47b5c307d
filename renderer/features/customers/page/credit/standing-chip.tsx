import { useTranslations } from 'use-intl';
import type { CreditStanding } from '../../../../../shared/records/customer.ts';
import classes from './credit.module.css';

const TONES: Readonly<Record<CreditStanding, string | undefined>> = {
  good: 'good',
  fair: 'soon',
  poor: 'danger',
  notYetAssessed: undefined,
};

/** §5.1.3 the result in its word and colour. */
export function StandingChip({ standing }: { readonly standing: CreditStanding }) {
  const t = useTranslations('words.credit');
  return (
    <span className={classes.chip} data-tone={TONES[standing]} data-standing={standing}>
      {t(standing)}
    </span>
  );
}

import { useTranslations } from 'use-intl';
import type { LeftOut } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { NamedCustomer } from '../../../data/print-runs/customers-named.ts';

const SHOWN = 60;

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  readonly names: ReadonlyMap<Id, NamedCustomer>;
}

/** Whose dossier was not printed, and why. */
export function LeftOutList({ leftOut, names }: LeftOutListProps) {
  const t = useTranslations('dossier.runs');
  if (leftOut.length === 0) return null;
  return (
    <section aria-label={t('leftOut', { count: leftOut.length })}>
      <h3>{t('leftOut', { count: leftOut.length })}</h3>
      <ul>
        {leftOut.slice(0, SHOWN).map(({ customerId, why }) => (
          <li key={`${customerId}-${why}`}>
            {names.get(customerId)?.name ?? customerId} · {t(`why.${why}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

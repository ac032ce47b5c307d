import { useTranslations } from 'use-intl';
import type { FieldChange } from '../../../shared/reconcile/customer-match.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './matching-step.module.css';

/** What an update writes, before and after. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChange[] }) {
  const t = useTranslations('import');
  const words = useTranslations('words');
  const format = useFormat();
  if (changes.length === 0) return null;
  function shown({ field }: FieldChange, value: string | number): string {
    if (value === '') return t('change.empty');
    if (field === 'declaredAnnualKg' && typeof value === 'number') return `${format.tonnes(value)} ${words('unit.t')}`;
    if (field === 'industry' && (value === 'construction' || value === 'machinery' || value === 'metalProducts'))
      return words(`industry.${value}`);
    return String(value);
  }
  return (
    <section>
      <h3>{t('change.title')}</h3>
      <dl className={classes.changes}>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{words(`field.${change.field}`)}</dt>
            <dd>
              <del>{shown(change, change.before)}</del> → <ins>{shown(change, change.after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

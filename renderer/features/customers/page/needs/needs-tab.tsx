import { useTranslations } from 'use-intl';
import type { Customer, Need } from '../../../../../shared/records/customer.ts';
import { newId, today } from '../../../../data/clock.ts';
import { updateCustomer } from '../../../../data/customers.ts';
import { useFormat } from '../../../../ui/format.ts';
import { PartForm } from '../../fields/part-form.tsx';
import { useRun } from '../../use-run.ts';
import { PartTab } from '../part-tab.tsx';
import { readNeed } from './read-need.ts';
import classes from '../parts-list.module.css';

const FIELDS = ['product', 'spec', 'materialGrade', 'quantityKg', 'frequency', 'recordedOn', 'quality'] as const;

/** §3.4.2 */
export function NeedsTab({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.needs');
  const words = useTranslations('words');
  const format = useFormat();
  const run = useRun();
  const draftKey = `${customer.id}.need`;

  async function keep(needs: readonly Need[], done: string): Promise<boolean> {
    return (await run(updateCustomer(customer.id, { needs }), done)) !== undefined;
  }
  return (
    <PartTab
      parts={customer.needs}
      draftKey={draftKey}
      empty={{ title: t('empty'), hint: t('emptyHint') }}
      add={t('add')}
      titleOf={({ product, materialGrade, spec }) => [product, materialGrade, spec].filter((part) => part !== '').join(' ')}
      renderBody={({ quantityKg, frequency, quality, recordedOn }) => (
        <>
          <span className={classes.cardLine}>
            {[quantityKg === null ? '' : `${format.tonnes(quantityKg)} ${words('unit.t')}`, frequency]
              .filter((part) => part !== '')
              .join(' · ')}
            <span className={classes.dim}> {t('recorded', { date: format.date(recordedOn) })}</span>
          </span>
          {quality !== '' && <span className={classes.cardLine}>{quality}</span>}
        </>
      )}
      renderForm={(need, close) => (
        <PartForm
          draftKey={`${draftKey}.${need?.id ?? 'new'}`}
          label={need ? t('editTitle', { name: need.product }) : t('add')}
          fields={FIELDS.map((key) => ({
            key,
            label: key === 'quantityKg' ? `${words('need.quantityKg')} (${words('unit.t')})` : words(`need.${key}`),
            required: key === 'product',
            wide: key === 'quality',
            ...(key === 'recordedOn' ? { type: 'date' as const } : {}),
          }))}
          first={typedNeed(need)}
          read={readNeed}
          action={t('save')}
          onSave={(read) => {
            const saved = { ...read, id: need?.id ?? newId() };
            const needs = need ? customer.needs.map((each) => (each.id === need.id ? saved : each)) : [...customer.needs, saved];
            return keep(needs, t('saved', { name: saved.product }));
          }}
          onClose={close}
        />
      )}
      onRemove={(need) =>
        void keep(
          customer.needs.filter(({ id }) => id !== need.id),
          t('removed', { name: need.product }),
        )
      }
    />
  );
}

function typedNeed(need: Need | null) {
  return {
    product: need?.product ?? '',
    spec: need?.spec ?? '',
    materialGrade: need?.materialGrade ?? '',
    quantityKg: need === null || need.quantityKg === null ? '' : String(need.quantityKg / 1000),
    quality: need?.quality ?? '',
    frequency: need?.frequency ?? '',
    recordedOn: need?.recordedOn ?? today(),
  };
}

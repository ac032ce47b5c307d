import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../shared/records/customer.ts';
import { useFormat } from '../../../ui/format.ts';
import { typedText, type EditableField } from './editable-field.ts';

/** A field as it is read and copied: clean text in the present language, '' when unknown. */
export function useShownField(): (customer: Pick<Customer, EditableField>, field: EditableField) => string {
  const t = useTranslations('words');
  const format = useFormat();
  return (customer, field) => {
    if (field === 'industry') return customer.industry === null ? '' : t(`industry.${customer.industry}`);
    if (field === 'stage') return t(`stage.${customer.stage}`);
    if (field === 'since') return customer.since === null ? '' : format.date(customer.since);
    if (field === 'declaredAnnualKg')
      return customer.declaredAnnualKg === null ? '' : `${format.tonnes(customer.declaredAnnualKg)} ${t('unit.t')}`;
    return typedText(customer, field);
  };
}

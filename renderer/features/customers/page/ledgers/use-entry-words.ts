import { useTranslations } from 'use-intl';
import type { FieldValue } from '../../../../../shared/ledger/reading.ts';
import { useFormat } from '../../../../ui/format.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value of a ledger row as a reader knows it: money and tonnes without their unit, which the column's name gives. */
export function useEntryWords(): (field: string, value: FieldValue | undefined) => string {
  const t = useTranslations('customers.ledgers');
  const format = useFormat();
  return (field, value) => {
    if (value === undefined) return '—';
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (typeof value === 'string') return ISO_DATE.test(value) ? format.date(value) : value;
    if (typeof value !== 'number') return value.map(({ label, fen }) => `${label} ${format.money(fen)}`).join('、');
    if (field.endsWith('Fen')) return format.money(value);
    return field.endsWith('Kg') ? format.tonnes(value) : format.integer(value);
  };
}

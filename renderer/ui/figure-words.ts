import { useTranslations } from 'use-intl';
import { useFormat } from './format.ts';

/** A figure of a ledger field with its unit: tonnes, yuan, or a plain count. */
export function useFigureWords(): (field: string, value: number) => string {
  const t = useTranslations('words');
  const format = useFormat();
  return (field, value) => {
    if (field.endsWith('Kg')) return `${format.tonnes(value)} ${t('unit.t')}`;
    if (field.endsWith('Fen') || field.startsWith('ageing')) return `${format.money(value)} ${t('unit.yuan')}`;
    return format.integer(value);
  };
}

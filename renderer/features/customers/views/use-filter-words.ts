import { useLocale, useTranslations } from 'use-intl';
import type { CustomerFilters } from '../../../data/customer-table.ts';
import { filterWords } from './filter-words.ts';

/** The present filter in words. */
export function useFilterWords(text: string, filters: CustomerFilters): string {
  const t = useTranslations('customers.filter');
  const words = useTranslations('words');
  const columns = useTranslations('customers.column');
  const flags = useTranslations('customers.creditFlag');
  const list = new Intl.ListFormat(useLocale(), { type: 'disjunction', style: 'short' });
  // The value of a choice is its key; names of people and places stand for themselves.
  const word = words as unknown as (key: string) => string;
  const flag = flags as unknown as (key: string) => string;
  return filterWords(text, filters, {
    column: (filter) =>
      filter === 'creditStanding' || filter === 'credit' ? columns(filter === 'credit' ? 'suspended' : filter) : words(`field.${filter}`),
    value: (filter, value) => {
      if (filter === 'credit') return flag(value);
      if (filter === 'creditStanding') return word(`credit.${value}`);
      return filter === 'salesRep' || filter === 'region' ? value : word(`${filter}.${value}`);
    },
    list: (values) => list.format(values),
    part: (column, values) => t('part', { column, values }),
    text: (typed) => t('text', { text: typed }),
    joint: t('joint'),
  });
}

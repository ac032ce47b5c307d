import { useLocale, useTranslations } from 'use-intl';
import type { CustomerFilters } from '../../../data/customer-table.ts';
import { filterWords } from './filter-words.ts';

/** The present filter in words. */
export function useFilterWords(text: string, filters: CustomerFilters): string {
  const t = useTranslations('customers.filter');
  const words = useTranslations('words');
  const list = new Intl.ListFormat(useLocale(), { type: 'disjunction', style: 'short' });
  // The value of a choice is its key; names of people and places stand for themselves.
  const word = words as unknown as (key: string) => string;
  return filterWords(text, filters, {
    column: (filter) => words(`field.${filter}`),
    value: (filter, value) => (filter === 'salesRep' || filter === 'region' ? value : word(`${filter}.${value}`)),
    list: (values) => list.format(values),
    part: (column, values) => t('part', { column, values }),
    text: (typed) => t('text', { text: typed }),
    joint: t('joint'),
  });
}

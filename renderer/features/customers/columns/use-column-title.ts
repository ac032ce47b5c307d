import { useTranslations } from 'use-intl';
import type { CustomerColumn } from '../../../data/customer-table.ts';

/** Heads of columns; figures carry their unit. */
export function useColumnTitle(): (column: CustomerColumn) => string {
  const t = useTranslations('customers.column');
  return (column) => t(column);
}

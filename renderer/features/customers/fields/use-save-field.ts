import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { updateCustomer } from '../../../data/customers.ts';
import { useRun } from '../use-run.ts';
import { checkField } from './check-field.ts';
import type { EditableField } from './editable-field.ts';
import type { FieldProblem } from './read-field.ts';

interface FieldEdit {
  readonly customerId: Id;
  readonly customerName: string;
  readonly field: EditableField;
  readonly typed: string;
}

/** Checks once more and saves one field; gives the problem that kept it from being saved, or null. */
export function useSaveField(): (edit: FieldEdit) => Promise<FieldProblem | null> {
  const t = useTranslations('customers');
  const words = useTranslations('words.field');
  const run = useRun();
  return async ({ customerId, customerName, field, typed }) => {
    const checked = await checkField(field, typed, customerId);
    if (!checked.ok) return checked.error;
    await run(updateCustomer(customerId, checked.value), t('done.field', { name: customerName, field: words(field) }));
    return null;
  };
}

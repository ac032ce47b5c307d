import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { today } from '../../../../data/clock.ts';
import { addSalesLine } from '../../../../data/purchases.ts';
import { PartForm } from '../../fields/part-form.tsx';
import { useRun } from '../../use-run.ts';
import { readLine } from './read-line.ts';

const FIELDS = ['date', 'product', 'materialGrade', 'spec', 'weight', 'unitPrice', 'amount', 'docNo'] as const;

interface AddLineProps {
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** One sale by hand; ledgers bring the rest. */
export function AddLine({ customer, onClose }: AddLineProps) {
  const t = useTranslations('customers.purchases');
  const words = useTranslations('words.sale');
  const run = useRun();
  const labels: Readonly<Record<(typeof FIELDS)[number], string>> = {
    date: words('date'),
    product: words('product'),
    materialGrade: words('materialGrade'),
    spec: words('spec'),
    weight: t('weight'),
    unitPrice: t('price'),
    amount: t('amountOrLeft'),
    docNo: words('docNo'),
  };
  return (
    <PartForm
      draftKey={`${customer.id}.sale`}
      label={t('add')}
      fields={FIELDS.map((key) => ({
        key,
        label: labels[key],
        required: key === 'date' || key === 'product',
        ...(key === 'date' ? { type: 'date' as const } : {}),
      }))}
      first={{ date: today(), product: '', materialGrade: '', spec: '', weight: '', unitPrice: '', amount: '', docNo: '' }}
      read={readLine}
      action={t('addAction')}
      onSave={async (line) =>
        (await run(
          addSalesLine({ ...line, customerId: customer.id, salesRep: customer.salesRep }),
          t('added', { product: line.product }),
        )) !== undefined
      }
      onClose={onClose}
    />
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { today } from '../../../../data/clock.ts';
import { gateFor } from '../../../../data/credit/exposures.ts';
import { addSalesLine } from '../../../../data/purchases.ts';
import { PartForm } from '../../fields/part-form.tsx';
import { useRun } from '../../use-run.ts';
import { GateNotice } from '../credit/gate/gate-notice.tsx';
import { readLine, typedAmount, type LineField } from './read-line.ts';

const FIELDS: readonly LineField[] = ['date', 'product', 'materialGrade', 'spec', 'weight', 'unitPrice', 'amount', 'docNo', 'contractNo'];

interface AddLineProps {
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** One sale by hand; ledgers bring the rest. Goods that leave pass the credit gate first (§5.2), which can stop them. */
export function AddLine({ customer, onClose }: AddLineProps) {
  const t = useTranslations('customers.purchases');
  const words = useTranslations('words.sale');
  const run = useRun();
  const [stopped, setStopped] = useState(false);
  const labels: Readonly<Record<LineField, string>> = {
    date: words('date'),
    product: words('product'),
    materialGrade: words('materialGrade'),
    spec: words('spec'),
    weight: t('weight'),
    unitPrice: t('price'),
    amount: t('amountOrLeft'),
    docNo: words('docNo'),
    contractNo: words('contractNo'),
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
      first={{ date: today(), product: '', materialGrade: '', spec: '', weight: '', unitPrice: '', amount: '', docNo: '', contractNo: '' }}
      read={readLine}
      action={t('addAction')}
      onSave={async (line) => {
        // What was typed last may not have been asked yet.
        const { outcome } = await gateFor(customer.id, 'delivery', Math.max(0, line.amountFen ?? 0), line.contractNo);
        if (outcome === 'stop') return { amount: { code: 'gateStops', values: {} } };
        const draft = { ...line, customerId: customer.id, salesRep: customer.salesRep };
        return (await run(addSalesLine(draft), t('added', { product: line.product }))) !== undefined;
      }}
      onClose={onClose}
      blocked={stopped}
      renderNote={(values) => (
        <GateNotice
          customerId={customer.id}
          step="delivery"
          amountFen={typedAmount(values)}
          contractNo={values.contractNo.trim()}
          onVerdict={({ outcome }) => setStopped(outcome === 'stop')}
        />
      )}
    />
  );
}

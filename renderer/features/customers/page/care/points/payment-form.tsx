import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { redeemAgainstPayment } from '../../../../../data/relationship/points.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import type { CareData } from '../care-data.ts';
import { useSubmit } from '../use-submit.ts';
import { pointsProblems, readPoints } from './read-points.ts';
import classes from '../../credit/credit.module.css';

interface PointsFormProps {
  readonly customer: Customer;
  readonly care: CareData;
  readonly onClose: () => void;
}

/** §4.4.2 points set against payment: a credit note comes of it. */
export function PaymentForm({ customer, care, onClose }: PointsFormProps) {
  const t = useTranslations('care.points');
  const format = useFormat();
  const submit = useSubmit();
  const { account, pointValueFen } = care.points;
  return (
    <PartForm
      draftKey={`${customer.id}.points.payment`}
      label={t('open.payment')}
      fields={[
        { key: 'points', label: t('pointsTo'), required: true },
        { key: 'notes', label: t('notes'), wide: true },
      ]}
      first={{ points: account.balance > 0 ? String(account.balance) : '', notes: '' }}
      read={(values) => readPoints(values, 'positive')}
      action={t('setAgainst')}
      renderNote={({ points }) => {
        const amount = Number(points) * pointValueFen;
        return amount > 0 ? <p className={classes.dim}>{t('becomes', { amount: format.money(amount) })}</p> : null;
      }}
      onSave={async ({ points, notes }) =>
        submit(
          redeemAgainstPayment(customer.id, points, notes),
          t('paymentDone', { points, amount: format.money(points * pointValueFen) }),
          (problems) => pointsProblems(problems, account.balance),
        )
      }
      onClose={onClose}
    />
  );
}

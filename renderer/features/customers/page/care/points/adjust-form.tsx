import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { adjustPoints } from '../../../../../data/relationship/points.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import type { CareData } from '../care-data.ts';
import { useSubmit } from '../use-submit.ts';
import { pointsProblems, readPoints } from './read-points.ts';

interface PointsFormProps {
  readonly customer: Customer;
  readonly care: CareData;
  readonly onClose: () => void;
}

/** Points by hand, either sign, with the reason. */
export function AdjustForm({ customer, care, onClose }: PointsFormProps) {
  const t = useTranslations('care.points');
  const submit = useSubmit();
  return (
    <PartForm
      draftKey={`${customer.id}.points.adjust`}
      label={t('open.adjust')}
      fields={[
        { key: 'points', label: t('pointsBy'), required: true },
        { key: 'notes', label: t('reason'), wide: true, required: true },
      ]}
      first={{ points: '', notes: '' }}
      read={(values) => readPoints(values, 'any')}
      action={t('adjust')}
      onSave={async ({ points, notes }) =>
        submit(adjustPoints(customer.id, points, notes), t('adjustDone', { points }), (problems) =>
          pointsProblems(problems, care.points.account.balance),
        )
      }
      onClose={onClose}
    />
  );
}

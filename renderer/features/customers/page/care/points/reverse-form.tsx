import { useTranslations } from 'use-intl';
import type { PointsEntry } from '../../../../../../shared/records/points-entry.ts';
import { failed, ok } from '../../../../../../shared/values/result.ts';
import { reverseEntry } from '../../../../../data/relationship/points.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import { useSubmit } from '../use-submit.ts';
import { reverseProblems } from './read-points.ts';

interface ReverseFormProps {
  readonly entry: PointsEntry;
  readonly balance: number;
  readonly onClose: () => void;
}

/** Takes a written line back, with its reason. */
export function ReverseForm({ entry, balance, onClose }: ReverseFormProps) {
  const t = useTranslations('care.points');
  const submit = useSubmit();
  return (
    <PartForm<'reason', string>
      draftKey={`${entry.customerId}.reverse.${entry.id}`}
      label={t('reverseTitle', { points: entry.points })}
      fields={[{ key: 'reason', label: t('reason'), required: true, wide: true }]}
      first={{ reason: '' }}
      read={({ reason }) => (reason.trim() === '' ? failed({ reason: { code: 'reasonMissing', values: {} } }) : ok(reason.trim()))}
      action={t('reverseTitle', { points: entry.points })}
      onSave={async (reason) =>
        submit(reverseEntry(entry.id, reason), t('reverseDone', { points: entry.points }), (problems) => reverseProblems(problems, balance))
      }
      onClose={onClose}
    />
  );
}

import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { RATED } from '../../../../../../shared/records/visit.ts';
import { saveSurveyAnswer, type SurveyProblem } from '../../../../../data/relationship/surveys.ts';
import { PartForm, type PartProblems } from '../../../fields/part-form.tsx';
import type { CareData } from '../care-data.ts';
import { useSubmit } from '../use-submit.ts';
import { readSurvey, type SurveyField } from './read-survey.ts';

const RATINGS = ['5', '4', '3', '2', '1'] as const;

interface SurveyFormProps {
  readonly customer: Customer;
  readonly care: CareData;
  readonly onClose: () => void;
}

/** The three questions of a visit, asked in a minute. */
export function SurveyForm({ customer, care: { asOf, who }, onClose }: SurveyFormProps) {
  const t = useTranslations('care.satisfaction');
  const submit = useSubmit();
  const choices = [{ value: '', label: t('notAsked') }, ...RATINGS.map((value) => ({ value, label: t(`choice.${value}`) }))];
  return (
    <PartForm
      draftKey={`${customer.id}.survey`}
      label={t('survey')}
      fields={[
        ...RATED.map((key) => ({ key, label: t(`rated.${key}`), choices })),
        { key: 'on' as const, label: t('on'), type: 'date' as const, required: true },
        { key: 'by' as const, label: t('by') },
        { key: 'remarks' as const, label: t('remarks'), wide: true },
      ]}
      first={{ on: asOf, quality: '', price: '', service: '', by: who, remarks: '' }}
      read={(values) => readSurvey(values, asOf)}
      action={t('saveSurvey')}
      onSave={async (typed) => submit(saveSurveyAnswer({ ...typed, customerId: customer.id }), t('surveyDone'), atFields)}
      onClose={onClose}
    />
  );
}

function atFields(problems: readonly SurveyProblem[]): PartProblems<SurveyField> {
  return Object.fromEntries(
    problems.map(({ field, code }) =>
      field === 'ratings'
        ? ['quality', { code: 'ratingMissing', values: {} }]
        : [field, { code: code === 'future' ? 'future' : 'notADate', values: {} }],
    ),
  );
}

import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { VisitProblem } from '../../../data/relationship/visits.ts';
import { PlanFields } from './plan-fields.tsx';
import { RatingFields } from './rating-fields.tsx';
import type { readVisit, TypedVisit } from './typed-visit.ts';
import { VisitPhotos } from './visit-photos.tsx';
import classes from './form.module.css';

interface VisitFieldsProps {
  readonly typed: TypedVisit;
  readonly wrongPlans: ReturnType<typeof readVisit>['wrongPlans'];
  readonly problemAt: (field: VisitProblem['field']) => string | null;
  readonly onChange: (patch: Partial<TypedVisit>) => void;
}

/** §4.1.1 in the order in which one talks: what was good, what is wished, what will be bought, what comes next. */
export function VisitFields({ typed, wrongPlans, problemAt, onChange }: VisitFieldsProps) {
  const t = useTranslations('visits');
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('kind.label')}
        value={typed.kind}
        onChange={(kind) => onChange({ kind })}
        data={(['onSite', 'phone'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('form.on')}
          withAsterisk
          autoFocus
          value={typed.on}
          error={problemAt('on')}
          onChange={(event) => onChange({ on: event.currentTarget.value })}
        />
        <TextInput
          label={t('form.by')}
          withAsterisk
          value={typed.by}
          error={problemAt('by')}
          onChange={(event) => onChange({ by: event.currentTarget.value })}
        />
      </div>
      <RatingFields ratings={typed.ratings} onChange={(ratings) => onChange({ ratings })} />
      <Textarea
        label={t('form.opinions')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={typed.opinions}
        onChange={(event) => onChange({ opinions: event.currentTarget.value })}
      />
      <PlanFields plans={typed.plans} wrong={wrongPlans} onChange={(plans) => onChange({ plans })} />
      <VisitPhotos ids={typed.photos} onIds={(photos) => onChange({ photos })} />
      <div className={classes.pair}>
        <TextInput
          label={t('form.nextStep')}
          maxLength={300}
          value={typed.nextStep}
          onChange={(event) => onChange({ nextStep: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('form.nextOn')}
          value={typed.nextOn}
          error={problemAt('nextOn')}
          onChange={(event) => onChange({ nextOn: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

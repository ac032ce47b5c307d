import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { withdrawAssessment } from '../../../../data/credit/assessments.ts';
import { useFormat } from '../../../../ui/format.ts';
import { readRemembered } from '../../../../ui/remembered.ts';
import { useRun } from '../../use-run.ts';
import { Section } from '../section.tsx';
import { AssessmentHistory } from './assessment/assessment-history.tsx';
import { AssessmentSheet } from './assessment/assessment-sheet.tsx';
import { DecideDialog } from './assessment/decide-dialog.tsx';
import { sheetPlace } from './assessment/sheet-draft.ts';
import { AssessmentWhy } from './assessment/assessment-why.tsx';
import type { CreditData } from './credit-data.ts';
import { StandingChip } from './standing-chip.tsx';
import classes from './credit.module.css';

interface StandingSectionProps {
  readonly customer: Customer;
  readonly data: CreditData;
}

/** §5.1 how good the customer's credit is, why, and when it is looked at again. */
export function StandingSection({ customer, data }: StandingSectionProps) {
  const t = useTranslations('credit.standing');
  const format = useFormat();
  const run = useRun();
  const { picture, asOf } = data;
  const { assessment, draft } = picture;
  const [opened, setOpened] = useState(() => readRemembered(sheetPlace(customer.id)) !== null);
  const [why, setWhy] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const submitted = draft?.state === 'submitted' ? draft : null;
  const due = picture.nextAssessment !== null && picture.nextAssessment <= asOf;
  return (
    <Section title={t('title')}>
      <div className={classes.row} data-credit-standing={picture.standing}>
        <UnstyledButton aria-expanded={why} aria-label={t('why')} onClick={() => setWhy(!why)}>
          <StandingChip standing={picture.standing} />
        </UnstyledButton>
        <span className={classes.dim}>
          {assessment && picture.since ? t('since', { date: format.date(picture.since), who: assessment.approvedBy }) : t('never')}
        </span>
        {picture.nextAssessment !== null && (
          <span className={`${classes.dim} ${classes.push} ${due ? classes.soon : ''}`} data-next-assessment={due ? 'due' : 'later'}>
            {t(due ? 'dueSince' : 'next', { date: format.date(picture.nextAssessment) })}
          </span>
        )}
      </div>
      {why && <AssessmentWhy data={data} />}
      {submitted && (
        <p className={classes.text} data-submitted>
          {t('submitted', { who: submitted.preparedBy, date: format.date(submitted.asOf) })}{' '}
          {submitted.computed && <StandingChip standing={submitted.computed} />}
        </p>
      )}
      <div className={classes.bar}>
        {submitted && (
          <Button size="compact-sm" onClick={() => setDeciding(true)}>
            {t('decide')}
          </Button>
        )}
        {!submitted && !opened && (
          <Button size="compact-sm" variant={due || draft ? 'filled' : 'default'} onClick={() => setOpened(true)}>
            {t(draft ? 'resume' : 'begin')}
          </Button>
        )}
        {draft && !opened && (
          <Button size="compact-sm" variant="default" onClick={() => void run(withdrawAssessment(draft.id), t('withdrawn1'))}>
            {t('withdraw')}
          </Button>
        )}
      </div>
      {opened && !submitted && (
        <AssessmentSheet
          customerId={customer.id}
          occasion={draft?.occasion ?? (assessment ? 'periodic' : 'first')}
          parameters={data.parameters}
          onClose={() => setOpened(false)}
        />
      )}
      <AssessmentHistory assessments={data.assessments} />
      {deciding && submitted && <DecideDialog assessment={submitted} asOf={asOf} onClose={() => setDeciding(false)} />}
    </Section>
  );
}

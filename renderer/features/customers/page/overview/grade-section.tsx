import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { today } from '../../../../data/clock.ts';
import { proposeGrades, type GradingOutcome } from '../../../../data/gradings.ts';
import { useFormat } from '../../../../ui/format.ts';
import { GradeBadge } from '../../../../ui/grade-badge.tsx';
import { VerdictExplanation } from '../../../../ui/verdict-explanation.tsx';
import { useRun } from '../../use-run.ts';
import { Section } from '../section.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { standingGrade } from './standing-grade.ts';
import classes from './overview.module.css';

interface GradeSectionProps {
  readonly customer: Customer;
  readonly grading: GradingOutcome | undefined;
}

/** §2.2: the grade, why it is so, and the way from proposed to reviewed to in effect. */
export function GradeSection({ customer, grading }: GradeSectionProps) {
  const t = useTranslations('customers.grade');
  const run = useRun();
  const [asking, setAsking] = useState<'override' | 'review' | null>(null);
  if (!grading) {
    return (
      <Section title={t('title')}>
        <Skeleton height={124} visible />
      </Section>
    );
  }
  const standing = standingGrade(grading);
  const computed = grading.grade.status === 'met' ? grading.grade.value : null;
  const agreed = grading.proposed?.grade ?? grading.effective?.grade;
  return (
    <Section
      title={t('title')}
      aside={
        <Link to="/policy" search={{ chapter: '2' }} className={classes.link}>
          {t('parameters')}
        </Link>
      }
    >
      <div className={classes.grade} data-grade-section>
        <GradeBadge grade={standing.grade} state={standing.state} size="header" />
        <div className={classes.box}>
          <VerdictExplanation verdict={grading.grade} />
        </div>
      </div>
      <Standing grading={grading} />
      <div className={classes.actions}>
        {computed !== null && computed !== agreed && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => void run(proposeGrades([customer.id], today()), t('proposed', { name: customer.name, grade: computed }))}
          >
            {t('propose', { grade: computed })}
          </Button>
        )}
        {grading.proposed && (
          <Button size="compact-sm" onClick={() => setAsking('review')}>
            {t('review', { grade: grading.proposed.grade })}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => setAsking('override')}>
          {t('override')}
        </Button>
      </div>
      {asking === 'override' && <OverrideDialog customer={customer} present={standing.grade} onClose={() => setAsking(null)} />}
      {asking === 'review' && grading.proposed && (
        <ReviewDialog customer={customer} decision={grading.proposed} onClose={() => setAsking(null)} />
      )}
    </Section>
  );
}

function Standing({ grading: { effective, proposed, grade } }: { readonly grading: GradingOutcome }) {
  const t = useTranslations('customers.grade');
  const words = useTranslations('words.grade');
  const format = useFormat();
  const nobody = t('nobody');
  return (
    <>
      {effective && (
        <p className={classes.standing} data-standing="effective">
          {t('effective', {
            grade: words(effective.grade),
            date: format.date(effective.effectiveFrom),
            who: effective.reviewedBy || nobody,
          })}{' '}
          {effective.overridden && t('overridden', { computed: words(effective.computed), reason: effective.reason })}
        </p>
      )}
      {proposed && (
        <p className={classes.standing} data-standing="proposed">
          {t('awaiting', { grade: words(proposed.grade), who: proposed.proposedBy || nobody, date: format.date(proposed.asOf) })}
        </p>
      )}
      {!effective && !proposed && grade.status === 'met' && (
        <p className={classes.standing} data-standing="computed">
          {t('onlyComputed')}
        </p>
      )}
    </>
  );
}

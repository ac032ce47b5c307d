import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ComplaintRow } from '../../../data/relationship/complaints.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { Section } from './section.tsx';
import { nextSteps, placeOnWay, WAY, type NextStep } from './steps.ts';
import { useMove } from './use-move.ts';
import classes from './page.module.css';

/** §4.3 where it stands and what comes next. A step that misses something says what, and leads there. */
export function StepsSection({ row: { complaint } }: { readonly row: ComplaintRow }) {
  const t = useTranslations('complaints');
  const move = useMove(complaint);
  const [at, setAt] = useState<string | null>(null);
  const [asking, setAsking] = useState<NextStep | null>(null);
  const place = placeOnWay(complaint);
  const steps = nextSteps(complaint);

  async function take(step: NextStep, why?: string): Promise<void> {
    if (step.needsWhy && why === undefined) return setAsking(step);
    if (await move(step, { ...(at === null || at === '' ? {} : { at }), ...(why === undefined ? {} : { why }) })) {
      setAt(null);
      setAsking(null);
    }
  }
  return (
    <Section title={t('page.steps')}>
      <ol className={classes.way}>
        {WAY.map((state, index) => (
          <li
            key={state}
            className={classes.wayStep}
            data-done={index < place || undefined}
            aria-current={index === place ? 'step' : undefined}
          >
            {t(index === place && complaint.state === 'unsatisfied' ? 'state.unsatisfied' : `state.${state}`)}
          </li>
        ))}
      </ol>
      {complaint.reopenings.map(({ at: reopenedAt, why }, index) => (
        <p key={reopenedAt} className={classes.reopened}>
          {t('page.reopened', { count: index + 1, why })}
        </p>
      ))}
      <div className={classes.steps}>
        {steps.map((step) => (
          <div key={step.to} className={classes.step}>
            <Button
              size="sm"
              variant={step.main && step.missing.length === 0 ? 'filled' : 'default'}
              aria-describedby={step.missing.length > 0 ? `missing-${step.to}` : undefined}
              onClick={() => void take(step)}
            >
              {t(`step.${step.word}`)}
            </Button>
            {step.missing.length > 0 && (
              <span id={`missing-${step.to}`} className={classes.missing}>
                {t('step.missing', { what: step.missing.map((obstacle) => t(`obstacle.${obstacle}`)).join(t('comma')) })}
              </span>
            )}
          </div>
        ))}
        {complaint.state !== 'closed' && at === null && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAt('')}>
            {t('step.earlier')}
          </Button>
        )}
        {at !== null && (
          <TextInput
            type="datetime-local"
            size="xs"
            label={t('step.when')}
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
        )}
      </div>
      {asking && (
        <ReasonDialog
          title={t('step.reopen')}
          hint={t('page.reopenHint')}
          label={t('page.reopenWhy')}
          action={t('step.reopen')}
          onSave={(why) => take(asking, why)}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}

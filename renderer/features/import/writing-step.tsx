import { Button, Kbd, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PlanView } from '../../data/ledgers/plan-views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { showDone } from '../../ui/undo-notice.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useImport } from './import-store.ts';
import { writeImport } from './plan-actions.ts';
import { PlanRemarks } from './plan-remarks.tsx';
import { ImportResult } from './import-result.tsx';
import classes from './writing-step.module.css';

/** What will be written, said once more; then one batch, with progress and cancel; then what was done. */
export function WritingStep() {
  const t = useTranslations('import');
  const { plan, planning, result, failure } = useImport();
  if (result) return <ImportResult record={result} />;
  if (!plan || planning) return failure === null ? <EmptyState title={t('matching.now')} /> : <FailureNotice code={failure} />;
  return <ReadyToWrite plan={plan} failure={failure} />;
}

function ReadyToWrite({ plan, failure }: { readonly plan: PlanView; readonly failure: string | null }) {
  const t = useTranslations('import');
  const format = useFormat();
  const saving = useImport((state) => state.saving);
  const session = useImport((state) => state.session);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const sales = plan.sales.lines - plan.sales.alreadyThere;
  const entries = plan.entries.lines - plan.entries.alreadyThere;
  const nothing = plan.customers.create + plan.customers.update + sales + entries === 0;
  async function write(): Promise<void> {
    const written = await writeImport(t('writing.work'));
    if (written) showDone(t('writing.done'), written.batch);
  }
  return (
    <div className={classes.page}>
      {failure !== null && <FailureNotice code={failure} />}
      <h2>{nothing ? t('writing.nothing') : t('writing.title')}</h2>
      <dl className={classes.figures}>
        <Figure label={t('writing.create')} value={format.integer(plan.customers.create)} />
        <Figure label={t('writing.update')} value={format.integer(plan.customers.update)} />
        <Figure label={t('writing.same')} value={format.integer(plan.customers.same)} />
        <Figure label={t('writing.sales')} value={format.integer(sales)} />
        {plan.entries.lines > 0 && <Figure label={t('writing.entries')} value={format.integer(entries)} />}
        <Figure label={t('writing.alreadyThere')} value={format.integer(plan.sales.alreadyThere + plan.entries.alreadyThere)} />
      </dl>
      <PlanRemarks plan={plan} />
      {saving ? (
        <div className={classes.progress} aria-live="polite">
          <Progress
            value={saving.total === 0 ? 100 : (saving.done / saving.total) * 100}
            animated={saving.total === 0}
            aria-label={t('writing.work')}
          />
          <p>
            {saving.total === 0
              ? t('writing.preparing')
              : t('writing.progress', { done: format.integer(saving.done), total: format.integer(saving.total) })}
          </p>
          <Button variant="default" onClick={() => void session?.cancelSave()}>
            {t('writing.cancel')}
          </Button>
        </div>
      ) : (
        <Button ref={button} size="md" onClick={() => void write()} rightSection={<Kbd size="xs">↵</Kbd>}>
          {plan.undecided > 0 ? t('writing.writeWithout', { count: plan.undecided }) : nothing ? t('writing.record') : t('writing.write')}
        </Button>
      )}
      <p className={classes.safe}>{t('writing.safe')}</p>
    </div>
  );
}

export function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

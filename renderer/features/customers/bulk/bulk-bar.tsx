import { Button, CloseButton, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CustomerPatch } from '../../../../shared/records/customer.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import { deleteCustomers, updateCustomers } from '../../../data/customers.ts';
import { openProposals } from '../../../data/grade-decisions.ts';
import { proposeGrades, reviewGrades } from '../../../data/gradings.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useFieldChoices } from '../fields/use-field-choices.ts';
import { useRun } from '../use-run.ts';
import { SetTextDialog } from './set-text-dialog.tsx';
import classes from './bulk-bar.module.css';

interface BulkBarProps {
  readonly count: number;
  readonly ids: () => Promise<readonly Id[]>;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected customers; everything can be undone. */
export function BulkBar({ count, ids, onCopy, onClear }: BulkBarProps) {
  const t = useTranslations('customers.bulk');
  const words = useTranslations('words.field');
  const format = useFormat();
  const run = useRun();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'salesRep' | 'region' | null>(null);
  const [busy, setBusy] = useState(false);

  async function act(work: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    await work();
    setBusy(false);
  }
  function set(patch: CustomerPatch): void {
    void act(async () => run(updateCustomers(await ids(), patch), (changed) => t('changed', { count: changed })));
  }
  function propose(): void {
    void act(async () => run(proposeGrades(await ids(), today()), (made) => t('proposed', { count: made.length })));
  }
  function review(): void {
    void act(async () => {
      const open = await openProposals(await ids());
      if (open.length === 0) showDone(t('nothingProposed'));
      else await run(reviewGrades(open, today()), (done) => t('reviewed', { count: done }));
    });
  }
  function remove(): void {
    void act(async () => (await run(deleteCustomers(await ids()), (gone) => t('deleted', { count: gone }))) && onClear());
  }
  function print(): void {
    void act(async () => navigate({ to: '/print-runs', search: { customer: (await ids()).join(',') } }));
  }
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('label')}>
      <span className={classes.count}>{t('count', { count: format.integer(count) })}</span>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={() => setAsking('salesRep')}>
        {words('salesRep')}…
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={() => setAsking('region')}>
        {words('region')}…
      </Button>
      <ChoiceMenu field="stage" title={words('stage')} disabled={busy} onChoose={(stage) => set({ stage: stage as never })} />
      <ChoiceMenu
        field="industry"
        title={words('industry')}
        disabled={busy}
        onChoose={(industry) => set({ industry: (industry || null) as never })}
      />
      <Button size="compact-sm" variant="default" disabled={busy} onClick={propose}>
        {t('propose')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={review}>
        {t('review')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={print}>
        {t('print')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={onCopy}>
        {t('copy')}
      </Button>
      <Button size="compact-sm" variant="default" c="var(--sd-danger)" loading={busy} onClick={remove}>
        {t('delete')}
      </Button>
      <CloseButton size="sm" ml="auto" aria-label={t('clear')} title={t('clear')} onClick={onClear} />
      {asking !== null && (
        <SetTextDialog
          field={asking}
          count={count}
          onSet={(value) => set(asking === 'salesRep' ? { salesRep: value } : { region: value })}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface ChoiceMenuProps {
  readonly field: 'stage' | 'industry';
  readonly title: string;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

function ChoiceMenu({ field, title, disabled, onChoose }: ChoiceMenuProps) {
  const choices = useFieldChoices(field) ?? [];
  return (
    <Menu position="top-start" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="default" disabled={disabled}>
          {title}…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => onChoose(value)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Button, CloseButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { numberByRule } from '../../../data/archive/folders.ts';
import { today } from '../../../data/clock.ts';
import { chooseArchives } from '../chosen-archives.ts';
import type { Address } from '../use-address.ts';
import { useRun } from '../use-run.ts';
import { MoveDialog } from './move-dialog.tsx';
import classes from './list.module.css';

/** §6.2.1 what is done to all that are ticked; each is one change and undone as one. */
export function BulkBar({ ids, address }: { readonly ids: readonly Id[]; readonly address: Address }) {
  const t = useTranslations('archive.bulk');
  const run = useRun();
  const navigate = useNavigate();
  const [moving, setMoving] = useState(false);
  const [busy, setBusy] = useState(false);
  async function number(renumber: boolean): Promise<void> {
    setBusy(true);
    await run(numberByRule(ids, today(), renumber), ({ opened, renumbered, kept }) => t('numbered', { opened, renumbered, kept }));
    setBusy(false);
  }
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('label')}>
      <span className={classes.bulkCount}>{t('chosen', { count: ids.length })}</span>
      <Button size="compact-sm" onClick={() => address.setTab('labels')}>
        {t('labels')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void number(false)}>
        {t('number')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} title={t('renumberHint')} onClick={() => void number(true)}>
        {t('renumber')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setMoving(true)}>
        {t('move')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => address.setTab('missing')}>
        {t('missing')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void navigate({ to: '/print-runs', search: { customer: ids.join(',') } })}>
        {t('print')}
      </Button>
      <CloseButton size="sm" ml="auto" aria-label={t('clear')} title={t('clear')} onClick={() => chooseArchives([])} />
      {moving && <MoveDialog ids={ids} onClose={() => setMoving(false)} />}
    </div>
  );
}

import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { DifferenceSummary } from '../../../data/reconcile/difference-query.ts';
import { reopenReconciliation } from '../../../data/reconcile/reconciliations.ts';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { forgetChoice } from '../forget-choice.ts';
import { useRun } from '../use-run.ts';
import { SignDialog } from './sign-dialog.tsx';
import type { Shelf } from './use-shelf.ts';
import classes from './one.module.css';

interface OneActionsProps {
  readonly reconciliation: Reconciliation;
  readonly summary: DifferenceSummary | undefined;
  readonly shelf: Shelf;
  readonly onPaper: () => void;
}

/** To the shelf and back, onto paper, signed. */
export function OneActions({ reconciliation, summary, shelf, onPaper }: OneActionsProps) {
  const t = useTranslations('reconcile.one');
  const run = useRun();
  const [signing, setSigning] = useState(false);
  useScreenCommand('export', () => void shelf.save());
  useScreenCommand('print', onPaper);
  const signed = reconciliation.closedAt !== null;
  return (
    <div className={classes.actions}>
      <Button size="compact-sm" variant="default" loading={shelf.saving} onClick={() => void shelf.save()}>
        {t('toShelf')}
      </Button>
      {!signed && (
        <FileButton
          onChange={(file) => file !== null && void shelf.read(file)}
          accept=".xlsx,.xlsm,.xls,.ods,.csv"
          inputProps={{ onClick: forgetChoice }}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={shelf.reading}>
              {t('fromShelf')}
            </Button>
          )}
        </FileButton>
      )}
      <Button size="compact-sm" variant="default" onClick={onPaper}>
        {t('report')}
      </Button>
      {signed ? (
        <Button size="compact-sm" variant="default" onClick={() => void run(reopenReconciliation(reconciliation.id), () => t('reopened'))}>
          {t('reopen')}
        </Button>
      ) : (
        <Button size="compact-sm" onClick={() => setSigning(true)}>
          {t('sign')}
        </Button>
      )}
      {signing && <SignDialog reconciliation={reconciliation} keepOpen={summary?.keepOpen ?? 0} onClose={() => setSigning(false)} />}
    </div>
  );
}

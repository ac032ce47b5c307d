import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { postableSheets } from '../../../data/credit/ledger-posting.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { firstSheet } from './first-sheet.ts';
import { SheetList } from './sheet-list.tsx';
import { SheetPane } from './sheet-pane.tsx';
import classes from './ledgers.module.css';

/** Imported sheets become opening documents, and their balances are held against ours. */
export function LedgersTab() {
  const t = useTranslations('receivables.ledgers');
  const navigate = useNavigate();
  const sheets = useQuery(postableSheets, []);
  const [chosen, setChosen] = useState<string | null>(null);
  if (sheets?.length === 0) {
    return (
      <EmptyState title={t('none')} hint={t('noneHint')}>
        <Button onClick={() => void navigate({ to: '/import' })}>{t('import')}</Button>
      </EmptyState>
    );
  }
  const sheet = sheets && (sheets.find(({ key }) => key === chosen) ?? firstSheet(sheets));
  return (
    <div className={classes.tab}>
      <SheetList sheets={sheets ?? []} chosen={sheet?.key ?? ''} onChoose={setChosen} />
      {sheet && <SheetPane key={sheet.key} sheet={sheet} onStay={() => setChosen(sheet.key)} />}
    </div>
  );
}

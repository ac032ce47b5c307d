import { Alert, Button, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DOSSIER_SECTIONS } from '../../../../shared/dossier/dossier.ts';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import { chosenCustomers } from '../../../data/print-runs/choose-customers.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import classes from '../print-runs.module.css';
import { RunContent, type RunContentChoice } from './run-content.tsx';
import { RunCustomers } from './run-customers.tsx';
import { useRunChoice } from './use-run-choice.ts';
import { useStartRun } from './use-start-run.ts';

const FIRST: RunContentChoice = {
  sections: DOSSIER_SECTIONS,
  masks: [],
  onlyChanged: false,
  copies: 1,
  output: host.paperRoom === null ? 'paper' : 'onePdf',
  printer: '',
};

/** Whom, what of it, where to. One run at a time. */
export function NewRun({ busyWith }: { readonly busyWith: PrintRun | null }) {
  const t = useTranslations('dossier.runs');
  const { choice, setChoice } = useRunChoice();
  const [content, setContent] = useState(FIRST);
  const [title, setTitle] = useState('');
  const key = JSON.stringify(choice);
  const chosen = useQuery(async () => (choice === null ? { ids: [], unknown: [] } : chosenCustomers(choice)), [key]);
  const count = chosen?.ids.length ?? 0;
  const { start, starting, problem } = useStartRun();
  const named = title.trim() === '' ? t('titleOf', { count, date: today() }) : title.trim();
  const needsPrinter = host.paperRoom !== null && content.output === 'paper' && content.printer === '';
  if (busyWith !== null) {
    return (
      <Alert title={t('busy', { title: busyWith.title })}>
        <Button variant="default" renderRoot={(props) => <Link to="/print-runs/$runId" params={{ runId: busyWith.id }} {...props} />}>
          {t('toRun')}
        </Button>
      </Alert>
    );
  }
  return (
    <form
      className={classes.form}
      aria-label={t('new')}
      onSubmit={(event) => {
        event.preventDefault();
        void start(named, chosen?.ids ?? [], content);
      }}
    >
      <Title order={2} size="h5">
        {t('new')}
      </Title>
      <RunCustomers choice={choice} onChoice={setChoice} />
      {choice !== null && (
        <Text size="sm" aria-live="polite">
          {chosen === undefined ? t('counting') : t('chosen', { count })}
        </Text>
      )}
      {chosen !== undefined && chosen.unknown.length > 0 && (
        <Text size="xs" c="red" role="alert">
          {t('unknown', { lines: chosen.unknown.slice(0, 10).join('、'), count: chosen.unknown.length })}
        </Text>
      )}
      <RunContent content={content} onContent={setContent} />
      <TextInput size="sm" label={t('name')} placeholder={named} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      {problem !== null && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
      <Button type="submit" disabled={count === 0 || content.sections.length === 0 || needsPrinter} loading={starting}>
        {t('start', { count })}
      </Button>
    </form>
  );
}

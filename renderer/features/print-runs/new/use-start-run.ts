import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { newId, today } from '../../../data/clock.ts';
import { openOnPaper } from '../../../data/print-runs/choose-customers.ts';
import { createPrintRun } from '../../../data/print-runs/print-runs.ts';
import { host } from '../../../host/current-host.ts';
import { driveRun } from '../drive-run.ts';
import { useRunWords } from '../use-run-words.ts';
import type { RunContentChoice } from './run-content.tsx';

interface StartRun {
  readonly start: (title: string, ids: readonly Id[], content: RunContentChoice) => Promise<void>;
  readonly starting: boolean;
  readonly problem: string | null;
}

/** Leaves out what is closed to the reader, asks where it goes, and sets it going. */
export function useStartRun(): StartRun {
  const t = useTranslations('dossier.runs');
  const words = useRunWords();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function begin(title: string, ids: readonly Id[], content: RunContentChoice): Promise<void> {
    const { open, closed, reader } = await openOnPaper(ids, content.sections);
    if (open.length === 0) return setProblem(t('allClosed', { count: closed.length }));
    const id = newId();
    const target = await targetOf(id, title, content);
    if (target === null) return undefined;
    const leftOut = closed.map((customerId) => ({ customerId, why: 'closed' as const }));
    await createPrintRun({ ...content, id, title, customerIds: open, leftOut, target, asOf: today(), reader });
    const room = host.paperRoom;
    if (room !== null) void driveRun(id, room, words);
    return navigate({ to: '/print-runs/$runId', params: { runId: id } });
  }

  async function targetOf(runId: Id, title: string, { output }: RunContentChoice): Promise<string | null> {
    if (output === 'paper' || host.paperRoom === null) return '';
    const suggestedName = output === 'onePdf' ? `${title}.pdf` : title;
    const outcome = await host.paperRoom.chooseTarget({ runId, kind: output, title: t(`target.${output}`), suggestedName });
    return outcome.status === 'chosen' ? outcome.name : null;
  }

  async function start(title: string, ids: readonly Id[], content: RunContentChoice): Promise<void> {
    setStarting(true);
    setProblem(null);
    try {
      await begin(title, ids, content);
    } catch {
      setProblem(t('notStarted'));
    } finally {
      setStarting(false);
    }
  }

  return { start, starting, problem };
}

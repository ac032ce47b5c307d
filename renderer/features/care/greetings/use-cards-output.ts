import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { host } from '../../../host/current-host.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';

interface CardsOutput {
  readonly busy: boolean;
  readonly print: () => void;
  readonly savePdf: () => void;
}

/** The ways onto paper; the first that succeeds is noted as sent, a second of the same cards is not noted twice. */
export function useCardsOutput(title: string, count: number, onOut: (done: string) => Promise<boolean>): CardsOutput {
  const t = useTranslations('care.cards');
  const [busy, setBusy] = useState(false);
  const noted = useRef(false);

  async function out(work: () => Promise<{ readonly status: string }>): Promise<void> {
    setBusy(true);
    try {
      const { status } = await work();
      if (status === 'failed') showProblem(t('failed'));
      else if (status !== 'cancelled') {
        if (noted.current) showDone(t('again'));
        else noted.current = await onOut(t(status === 'saved' ? 'saved' : 'printed', { count }));
      }
    } catch {
      showProblem(t('failed'));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    print: () => void out(() => host.printPaper()),
    savePdf: () => void out(() => host.savePdf({ title, suggestedName: `${title}.pdf`, footer: '' })),
  };
}

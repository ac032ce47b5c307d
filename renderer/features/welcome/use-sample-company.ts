import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { noteVersion } from '../../data/data-version.ts';
import { today } from '../../data/clock.ts';
import type { SampleSize } from '../../../resources/samples/make-sample-company.ts';
import { showDone } from '../../ui/undo-notice.tsx';
import type { SampleNews, SampleOrder } from './sample-work.ts';

export interface SampleWork {
  readonly step: 'making' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

interface SampleCompany {
  readonly work: SampleWork | null;
  readonly problem: string | null;
  /** True when the company is there; false when cancelled or failed, with nothing written. */
  readonly open: (size: SampleSize, rep: string) => Promise<boolean>;
}

/** Makes and writes the sample company in a worker, so that the window stays free even with 100,000 customers. */
export function useSampleCompany(): SampleCompany {
  const t = useTranslations('welcome');
  const [work, setWork] = useState<SampleWork | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function open(size: SampleSize, rep: string): Promise<boolean> {
    setProblem(null);
    const order: SampleOrder = { kind: 'open', size, asOf: today(), name: t('sample.name'), rep };
    const end = await workOn(order, setWork);
    setWork(null);
    if (end.kind === 'failed') setProblem(t('sample.failed'));
    if (end.kind === 'opened') {
      noteVersion(end.version);
      showDone(t('sample.opened'), end.batch);
    }
    return end.kind === 'opened';
  }
  return { work, problem, open };
}

type End = Exclude<SampleNews, { kind: 'progress' }>;

function workOn(order: SampleOrder, onWork: (work: SampleWork) => void): Promise<End> {
  const worker = new Worker(new URL('./sample-worker.ts', import.meta.url), { type: 'module' });
  const send = (next: SampleOrder) => worker.postMessage(next);
  return new Promise((done) => {
    function end(news: End): void {
      worker.terminate();
      done(news);
    }
    // Nothing is written while the company is being made; later the worker itself takes back what it wrote.
    const cancelMaking = () => end({ kind: 'stopped' });
    const cancelWriting = () => send({ kind: 'stop' });
    worker.addEventListener('error', () => end({ kind: 'failed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<SampleNews>) => {
      if (data.kind === 'progress') onWork({ ...data, cancel: data.step === 'making' ? cancelMaking : cancelWriting });
      else end(data);
    });
    onWork({ step: 'making', done: 0, total: 0, cancel: cancelMaking });
    send(order);
  });
}

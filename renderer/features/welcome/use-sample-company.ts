import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SampleSize } from './sample-size.ts';

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
  readonly open: (size: SampleSize) => Promise<boolean>;
}

export function useSampleCompany(): SampleCompany {
  const t = useTranslations('welcome');
  const [work, setWork] = useState<SampleWork | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function open(size: SampleSize): Promise<boolean> {
    const stop = new AbortController();
    setProblem(null);
    try {
      setWork({ step: 'making', done: 0, total: 0, cancel: () => stop.abort() });
      throw new Error(size);
    } catch {
      if (!stop.signal.aborted) setProblem(t('sample.failed'));
      return false;
    } finally {
      setWork(null);
    }
  }
  return { work, problem, open };
}

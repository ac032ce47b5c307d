import { useEffect, useState } from 'react';
import type { LetterSender } from '../../../shared/letters/letter-sender.ts';
import type { Letter } from '../../../shared/letters/letter.ts';
import type { Id } from '../../../shared/values/id.ts';
import { now, today } from '../../data/clock.ts';
import { dataVersion } from '../../data/data-version.ts';
import { letterSettings } from '../../data/letter-settings.ts';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { ageingLetter, customersToWrite, letterOf, type NoLetter } from './letter-of.ts';
import type { LetterOptions } from './letter-options.ts';

/** At once; whoever is left is said, and comes with a second batch. */
const MOST_LETTERS = 500;
const LONGEST_FRAME_MS = 100;

export interface Unwritten {
  readonly customer: string;
  readonly why: NoLetter;
}

export interface LetterBatch {
  readonly state: 'writing' | 'written' | 'stopped' | 'failed';
  /** In the order of the customers; they come one by one. */
  readonly letters: readonly Letter[];
  readonly unwritten: readonly Unwritten[];
  readonly done: number;
  readonly total: number;
  /** Customers beyond what one batch takes. */
  readonly beyond: number;
}

const NOTHING: LetterBatch = { state: 'writing', letters: [], unwritten: [], done: 0, total: 0, beyond: 0 };

/**
 * Writes the letters one by one, so that the window stays free; `stop` keeps those that are there. Written anew when the options or
 * anything on file change.
 */
export function useLetters(options: LetterOptions): LetterBatch & { readonly stop: () => void } {
  const version = useQuery(dataVersion, []);
  const key = JSON.stringify([options, version]);
  const [shown, setShown] = useState<{ readonly key: string; readonly batch: LetterBatch }>({ key: '', batch: NOTHING });
  const [stopped, setStopped] = useState('');
  useEffect(() => {
    if (version === undefined || stopped === key) return undefined;
    const run = { wanted: true };
    void writeAll(JSON.parse(key)[0] as LetterOptions, run, (batch) => setShown({ key, batch }));
    return () => {
      run.wanted = false;
    };
  }, [key, version, stopped]);
  const batch = shown.key === key ? shown.batch : { ...NOTHING, letters: shown.batch.letters };
  return {
    ...(stopped === key && batch.state === 'writing' ? { ...batch, state: 'stopped' } : batch),
    stop: () => setStopped(key),
  };
}

async function writeAll(options: LetterOptions, run: { readonly wanted: boolean }, show: (batch: LetterBatch) => void): Promise<void> {
  let batch = NOTHING;
  function tell(change: Partial<LetterBatch>): void {
    batch = { ...batch, ...change };
    if (run.wanted) show(batch);
  }
  try {
    const sender = await senderOf(options);
    if (options.kind === 'ageing') return tell({ letters: [await ageingLetter(options, sender)], state: 'written', done: 1, total: 1 });
    const { ids, count } = await recipients(options);
    tell({ total: ids.length, beyond: count - ids.length });
    for (const id of ids) {
      if (!run.wanted) return undefined;
      const outcome = await letterOf(id, options, sender);
      const done = batch.done + 1;
      if ('letter' in outcome) tell({ done, letters: [...batch.letters, outcome.letter] });
      else tell({ done, unwritten: [...batch.unwritten, { customer: outcome.customer, why: outcome.none }] });
      await nextFrame();
    }
    tell({ state: 'written' });
  } catch {
    tell({ state: 'failed' });
  }
  return undefined;
}

async function senderOf({ language }: LetterOptions): Promise<LetterSender> {
  const [{ who, company }, { payTo }] = await Promise.all([session(), letterSettings()]);
  return { company, who, language, payTo, printedAt: now(), date: today() };
}

async function recipients({ customers, kind, asOf, to }: LetterOptions): Promise<{ readonly ids: readonly Id[]; readonly count: number }> {
  if (typeof customers === 'string')
    return customersToWrite(customers, kind === 'statement' || kind === 'points' ? to : asOf, MOST_LETTERS);
  return { ids: customers.slice(0, MOST_LETTERS), count: customers.length };
}

/** Lets the letter that just came be laid out and shown before the next is asked for; a hidden window has no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

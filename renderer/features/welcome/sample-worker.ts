import { makeSampleCompany } from '../../../resources/samples/make-sample-company.ts';
import type { Committed } from '../../data/committed.ts';
import { openSampleCompany } from '../../data/sample.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import { samplePlan } from './sample-plan.ts';
import type { SampleNews, SampleOrder } from './sample-work.ts';

/** Everybody's sample company is the same one. */
const SEED = 20_260_101;
const NEWS_EVERY_MS = 50;

const stop = new AbortController();
let told = 0;

self.addEventListener('message', ({ data }: MessageEvent<SampleOrder>) => {
  if (data.kind === 'stop') stop.abort();
  else
    open(data).then(
      ({ batch, version }) => tell({ kind: 'opened', batch, version }),
      () => tell({ kind: stop.signal.aborted ? 'stopped' : 'failed' }),
    );
});

async function open({ size, asOf, name, rep }: Extract<SampleOrder, { kind: 'open' }>): Promise<Committed<ImportRecord>> {
  const company = makeSampleCompany(size, SEED, asOf, rep);
  const { creditLimits, ...collection } = company.collection;
  const plan = await samplePlan(company, name, (done, total) => tellProgress('making', done, total));
  return await openSampleCompany(
    plan,
    { ...company.credit, limits: [...company.credit.limits, ...creditLimits] },
    { ...company.relationship, ...company.archive, ...collection },
    (done, total) => tellProgress('writing', done, total),
    stop.signal,
  );
}

function tellProgress(step: 'making' | 'writing', done: number, total: number): void {
  if (performance.now() - told < NEWS_EVERY_MS && done < total) return;
  told = performance.now();
  tell({ kind: 'progress', step, done, total });
}

function tell(news: SampleNews): void {
  self.postMessage(news);
}

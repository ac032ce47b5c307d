import type { Id, LocalDate } from '../../../shared/values/id.ts';
import type { SampleSize } from '../../../resources/samples/make-sample-company.ts';

/** To the worker: make and write a company, or stop. `rep` is whoever works here, so that some of the customers are hers. */
export type SampleOrder =
  | { readonly kind: 'open'; readonly size: SampleSize; readonly asOf: LocalDate; readonly name: string; readonly rep: string }
  | { readonly kind: 'stop' };

/** From the worker. After `stopped` and `failed` nothing was written. */
export type SampleNews =
  | { readonly kind: 'progress'; readonly step: 'making' | 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly batch: Id; readonly version: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

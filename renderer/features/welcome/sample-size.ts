import type { SampleSize } from '../../../resources/samples/make-sample-company.ts';

/** How many customers each sample company has, as its maker makes them. */
export const SAMPLE_CUSTOMERS: Readonly<Record<SampleSize, number>> = { S: 200, M: 5000, L: 100_000 };

export type SampleSize = 'S' | 'M' | 'L';

export const SAMPLE_CUSTOMERS: Readonly<Record<SampleSize, number>> = { S: 200, M: 5000, L: 100_000 };

import type { Comparison } from './measure.ts';
import { gradeEverybody } from './suites/grade-everybody.ts';
import { readXlsx } from './suites/read-xlsx.ts';

/** Every suite by name; `quick` for a look, the whole for figures to quote. */
export const SUITES: Readonly<Record<string, (quick: boolean) => Promise<Comparison>>> = {
  'read-xlsx': (quick) => readXlsx(quick ? { rows: 10_000, rounds: 2 } : { rows: 100_000, rounds: 5 }),
  'grade-everybody': (quick) => gradeEverybody({ customers: 100_000, rounds: quick ? 3 : 9 }),
};

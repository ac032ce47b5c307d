import type { ParameterDefinition } from './parameter-definition.ts';

/** Shares and tonnes: the policy's own defaults. Months, years and caps: ours, for "close", "stable" and "credit standing". */
export const GRADING_PARAMETERS = [
  { key: 'scaleLargeFromKg', clause: '§2.1.2', chapter: 2, unit: 'kg', min: 1000, max: 10_000_000_000, default: 10_000_000 },
  { key: 'scaleSmallBelowKg', clause: '§2.1.2', chapter: 2, unit: 'kg', min: 1000, max: 10_000_000_000, default: 1_000_000 },
  { key: 'gradeAFromShare', clause: '§2.2', chapter: 2, unit: 'share', min: 0.000001, max: 1, default: 0.05 },
  { key: 'gradeBFromShare', clause: '§2.2', chapter: 2, unit: 'share', min: 0.000001, max: 1, default: 0.02 },
  { key: 'gradeCFromShare', clause: '§2.2', chapter: 2, unit: 'share', min: 0.000001, max: 1, default: 0.005 },
  { key: 'gradeAActiveMonths', clause: '§2.2', chapter: 2, unit: 'months', min: 0, max: 12, default: 9 },
  { key: 'gradeBActiveMonths', clause: '§2.2', chapter: 2, unit: 'months', min: 0, max: 12, default: 6 },
  { key: 'gradeCActiveMonths', clause: '§2.2', chapter: 2, unit: 'months', min: 0, max: 12, default: 3 },
  { key: 'gradeAYears', clause: '§2.2', chapter: 2, unit: 'years', min: 0, max: 50, default: 1 },
  { key: 'gradeBYears', clause: '§2.2', chapter: 2, unit: 'years', min: 0, max: 50, default: 0 },
  { key: 'gradeCYears', clause: '§2.2', chapter: 2, unit: 'years', min: 0, max: 50, default: 0 },
  { key: 'bestGradeWithFairCredit', clause: '§2.2', chapter: 2, unit: 'grade', options: ['A', 'B', 'C', 'D'], default: 'B' },
  { key: 'bestGradeWithPoorCredit', clause: '§2.2', chapter: 2, unit: 'grade', options: ['A', 'B', 'C', 'D'], default: 'C' },
] as const satisfies readonly ParameterDefinition[];

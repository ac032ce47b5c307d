import type { ParameterDefinition } from './parameter-definition.ts';

/** Visit cycles: 0 months means as needed, which the policy allows for D only. */
export const RELATIONSHIP_PARAMETERS = [
  { key: 'visitEveryMonthsA', clause: '§4.1.1', chapter: 4, unit: 'months', min: 1, max: 36, default: 3 },
  { key: 'visitEveryMonthsB', clause: '§4.1.1', chapter: 4, unit: 'months', min: 1, max: 36, default: 6 },
  { key: 'visitEveryMonthsC', clause: '§4.1.1', chapter: 4, unit: 'months', min: 1, max: 36, default: 12 },
  { key: 'visitEveryMonthsD', clause: '§4.1.1', chapter: 4, unit: 'months', min: 0, max: 60, default: 0 },
  { key: 'greetingNoticeDays', clause: '§4.2.1', chapter: 4, unit: 'days', min: 0, max: 60, default: 7 },
  { key: 'complaintContactWorkingHours', clause: '§4.3.2', chapter: 4, unit: 'hours', min: 1, max: 80, default: 2 },
  { key: 'complaintSolutionWorkingDays', clause: '§4.3.3', chapter: 4, unit: 'workingDays', min: 1, max: 60, default: 3 },
  { key: 'pointsPerFen', clause: '§4.4.2', chapter: 4, unit: 'fen', min: 100, max: 1_000_000_000, default: 100_000 },
  { key: 'pointsEarned', clause: '§4.4.2', chapter: 4, unit: 'points', min: 0, max: 1_000_000, default: 1 },
  { key: 'discountAfterYears', clause: '§4.4.3', chapter: 4, unit: 'years', min: 0, max: 50, default: 3 },
  { key: 'discountFromGrade', clause: '§4.4.3', chapter: 4, unit: 'grade', options: ['A', 'B', 'C', 'D'], default: 'B' },
  { key: 'discountFromCredit', clause: '§4.4.3', chapter: 4, unit: 'credit', options: ['good', 'fair', 'poor'], default: 'good' },
  { key: 'discountShare', clause: '§4.4.3', chapter: 4, unit: 'share', min: 0, max: 0.5, default: 0.01 },
] as const satisfies readonly ParameterDefinition[];

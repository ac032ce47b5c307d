import type { ParameterDefinition } from './parameter-definition.ts';

/** The policy names the steps; the figures are ours. Days count from the due date. */
export const CREDIT_PARAMETERS = [
  { key: 'creditAssessmentEveryMonths', clause: '§5.1.1', chapter: 5, unit: 'months', min: 1, max: 60, default: 12 },
  { key: 'creditLimitGoodFen', clause: '§5.2.1', chapter: 5, unit: 'fen', min: 0, max: 100_000_000_000_000, default: 500_000_000 },
  { key: 'creditLimitFairFen', clause: '§5.2.1', chapter: 5, unit: 'fen', min: 0, max: 100_000_000_000_000, default: 100_000_000 },
  { key: 'creditLimitPoorFen', clause: '§5.2.1', chapter: 5, unit: 'fen', min: 0, max: 100_000_000_000_000, default: 0 },
  { key: 'ageingAnalysisEveryMonths', clause: '§5.3.2', chapter: 5, unit: 'months', min: 1, max: 12, default: 1 },
  { key: 'ageingBand1Days', clause: '§5.3.2', chapter: 5, unit: 'days', min: 1, max: 3650, default: 30 },
  { key: 'ageingBand2Days', clause: '§5.3.2', chapter: 5, unit: 'days', min: 1, max: 3650, default: 60 },
  { key: 'ageingBand3Days', clause: '§5.3.2', chapter: 5, unit: 'days', min: 1, max: 3650, default: 90 },
  { key: 'ageingBand4Days', clause: '§5.3.2', chapter: 5, unit: 'days', min: 1, max: 3650, default: 180 },
  { key: 'dunningNoticeDays', clause: '§5.3.2', chapter: 5, unit: 'days', min: 0, max: 3650, default: 1 },
  { key: 'dunningPhoneDays', clause: '§5.3.2', chapter: 5, unit: 'days', min: 0, max: 3650, default: 7 },
  { key: 'dunningVisitDays', clause: '§5.3.2', chapter: 5, unit: 'days', min: 0, max: 3650, default: 30 },
  { key: 'dunningLegalDays', clause: '§5.3.2', chapter: 5, unit: 'days', min: 0, max: 3650, default: 90 },
  { key: 'creditReassessedAfterDays', clause: '§5.3.3', chapter: 5, unit: 'days', min: 1, max: 3650, default: 60 },
  { key: 'cooperationSuspendedAfterDays', clause: '§5.3.3', chapter: 5, unit: 'days', min: 1, max: 3650, default: 90 },
  { key: 'creditLimitCutShare', clause: '§5.3.3', chapter: 5, unit: 'share', min: 0, max: 1, default: 0.5 },
] as const satisfies readonly ParameterDefinition[];

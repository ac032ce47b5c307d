import type { ParameterDefinition } from './parameter-definition.ts';

export const DEVELOPMENT_PARAMETERS = [
  { key: 'marketResearchEveryMonths', clause: '§3.1.1', chapter: 3, unit: 'months', min: 1, max: 36, default: 6 },
  { key: 'referralRewardPoints', clause: '§3.3.4', chapter: 3, unit: 'points', min: 0, max: 1_000_000, default: 500 },
] as const satisfies readonly ParameterDefinition[];

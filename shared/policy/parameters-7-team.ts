import type { ParameterDefinition } from './parameter-definition.ts';

/** The first three measures are the policy's, the others our additions; the weights add up to 100. */
export const TEAM_PARAMETERS = [
  { key: 'trainingEveryMonths', clause: '§7.2.1', chapter: 7, unit: 'months', min: 1, max: 36, default: 3 },
  { key: 'weightSales', clause: '§7.3.1', chapter: 7, unit: 'weight', min: 0, max: 100, default: 40 },
  { key: 'weightSatisfaction', clause: '§7.3.1', chapter: 7, unit: 'weight', min: 0, max: 100, default: 15 },
  { key: 'weightComplaintHandling', clause: '§7.3.1', chapter: 7, unit: 'weight', min: 0, max: 100, default: 15 },
  { key: 'weightVisitCompletion', clause: '§7.3.1', chapter: 7, unit: 'weight', min: 0, max: 100, default: 10 },
  { key: 'weightCollection', clause: '§7.3.1', chapter: 7, unit: 'weight', min: 0, max: 100, default: 15 },
  { key: 'weightNewCustomers', clause: '§7.3.1', chapter: 7, unit: 'weight', min: 0, max: 100, default: 5 },
] as const satisfies readonly ParameterDefinition[];

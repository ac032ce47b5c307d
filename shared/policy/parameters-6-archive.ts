import type { ParameterDefinition } from './parameter-definition.ts';

/** "Kept up to date" and "backed up" need figures to be checked against; these are ours. */
export const ARCHIVE_PARAMETERS = [
  { key: 'archiveReviewEveryMonths', clause: '§6.1.2', chapter: 6, unit: 'months', min: 1, max: 60, default: 12 },
  { key: 'contractExpiryWarnDays', clause: '§6.1.2', chapter: 6, unit: 'days', min: 0, max: 365, default: 30 },
  { key: 'backupEveryDays', clause: '§6.2.2', chapter: 6, unit: 'days', min: 1, max: 365, default: 7 },
  { key: 'accessApprovalDays', clause: '§6.3.1', chapter: 6, unit: 'days', min: 1, max: 365, default: 7 },
] as const satisfies readonly ParameterDefinition[];

import type { ChoiceUnit, ParameterDefinition } from './parameter-definition.ts';
import { GRADING_PARAMETERS } from './parameters-2-grading.ts';
import { DEVELOPMENT_PARAMETERS } from './parameters-3-development.ts';
import { RELATIONSHIP_PARAMETERS } from './parameters-4-relationship.ts';
import { CREDIT_PARAMETERS } from './parameters-5-credit.ts';
import { ARCHIVE_PARAMETERS } from './parameters-6-archive.ts';
import { TEAM_PARAMETERS } from './parameters-7-team.ts';

/** In the order of the policy. Chapter 1 states principles and holds no figure. */
const ALL = [
  ...GRADING_PARAMETERS,
  ...DEVELOPMENT_PARAMETERS,
  ...RELATIONSHIP_PARAMETERS,
  ...CREDIT_PARAMETERS,
  ...ARCHIVE_PARAMETERS,
  ...TEAM_PARAMETERS,
] as const;

type Known = (typeof ALL)[number];
export type ParameterKey = Known['key'];

/** A whole set of figures: numbers in their unit, choices as words. */
export type ParameterValues = { readonly [P in Known as P['key']]: P['unit'] extends ChoiceUnit ? string : number };

/** Every figure of the policy with clause, unit, bounds and default. */
export const PARAMETERS: readonly (ParameterDefinition & { readonly key: ParameterKey })[] = ALL;

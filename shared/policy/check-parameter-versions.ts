import type { ParameterVersion } from '../records/parameter-version.ts';
import type { LocalDate } from '../values/id.ts';
import { checkParameters, type ParameterProblem } from './check-parameters.ts';
import { parametersAt } from './parameters-at.ts';

/** Looks at every day on which a figure changes, since a new version may also clash with one that takes effect later. */
export function checkParameterVersions(versions: readonly ParameterVersion[]): readonly (ParameterProblem & { readonly on: LocalDate })[] {
  const days = [...new Set(versions.map((version) => version.effectiveFrom))].sort();
  return days.flatMap((on) => checkParameters(parametersAt(versions, on).values).map((problem) => ({ ...problem, on })));
}

import type { ParameterProblem } from '../../shared/policy/check-parameters.ts';
import type { ParameterVersion } from '../../shared/records/parameter-version.ts';
import type { Result } from '../../shared/values/result.ts';
import type { Committed } from './committed.ts';

/** In the order in which they come into force. */
export async function parameterVersions(): Promise<readonly ParameterVersion[]> {
  throw new Error('not built yet');
}

/** `values` holds only the figures that change; they are checked together with those in force on that day. Refused with everything that is wrong. */
export async function saveParameterVersion(
  draft: Pick<ParameterVersion, 'effectiveFrom' | 'values' | 'reason'>,
): Promise<Result<Committed<ParameterVersion>, readonly ParameterProblem[]>> {
  void draft;
  throw new Error('not built yet');
}

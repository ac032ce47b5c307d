import { PARAMETERS, type ParameterKey } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';

export interface ParameterChange {
  readonly key: ParameterKey;
  readonly before: number | string;
  readonly after: number | string;
}

/** What a version changed on its day, against what was known when it was saved. */
export function versionChanges(version: ParameterVersion, all: readonly ParameterVersion[]): readonly ParameterChange[] {
  const known = all.filter((other) => other.at < version.at);
  const before = parametersAt(known, version.effectiveFrom).values;
  return PARAMETERS.flatMap(({ key }) => {
    const after = version.values[key];
    return after === undefined || after === before[key] ? [] : [{ key, before: before[key], after }];
  });
}

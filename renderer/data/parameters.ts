import { checkParameterVersions } from '../../shared/policy/check-parameter-versions.ts';
import type { ParameterProblem } from '../../shared/policy/check-parameters.ts';
import type { ParameterVersion } from '../../shared/records/parameter-version.ts';
import type { LocalDate } from '../../shared/values/id.ts';
import { failed, ok, type Result } from '../../shared/values/result.ts';
import { newId, now } from './clock.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';

export type VersionProblem = ParameterProblem & { readonly on: LocalDate };

/** In the order in which they come into force. */
export async function parameterVersions(): Promise<readonly ParameterVersion[]> {
  const versions = await db.parameterVersions.toArray();
  return versions.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : a.at - b.at));
}

/** `values` holds only the figures that change. Refused with everything that would be wrong on any day from then on. */
export async function saveParameterVersion(
  draft: Pick<ParameterVersion, 'effectiveFrom' | 'values' | 'reason'>,
): Promise<Result<Committed<ParameterVersion>, readonly VersionProblem[]>> {
  const candidate: ParameterVersion = { ...draft, id: newId(), at: now(), who: '' };
  const problems = checkParameterVersions([...(await parameterVersions()), candidate]).filter(({ on }) => on >= draft.effectiveFrom);
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveParameterVersion', ['parameterVersions'], async (recorder) => {
    const version: ParameterVersion = { ...candidate, at: recorder.at, who: recorder.who };
    await recorder.create('parameterVersions', version);
    return version;
  });
  return ok(committed);
}

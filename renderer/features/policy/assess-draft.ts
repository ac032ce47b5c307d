import { checkParameters, type ParameterProblem } from '../../../shared/policy/check-parameters.ts';
import { checkParameterVersions } from '../../../shared/policy/check-parameter-versions.ts';
import { PARAMETERS, type ParameterKey, type ParameterValues } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { parseParameter } from './parameter-text.ts';
import type { PolicyDraft } from './policy-draft.ts';

export interface DraftAssessment {
  readonly effectiveFrom: LocalDate;
  readonly dateIsSound: boolean;
  /** In force on that day without the draft. */
  readonly base: ParameterValues;
  /** Only figures that differ from the base; null where the text is no number. */
  readonly changes: Readonly<Partial<Record<ParameterKey, number | string | null>>>;
  readonly changed: number;
  /** `on`: a later day on which the draft clashes with a planned version. */
  readonly problems: readonly (ParameterProblem & { readonly on?: LocalDate })[];
}

/** What the typed figures would mean from their day on. */
export function assessDraft(draft: PolicyDraft, versions: readonly ParameterVersion[], today: LocalDate): DraftAssessment {
  const chosen = draft.effectiveFrom ?? today;
  const dateIsSound = isLocalDate(chosen);
  const effectiveFrom = dateIsSound ? chosen : today;
  const base = parametersAt(versions, effectiveFrom).values;
  const changes: Partial<Record<ParameterKey, number | string | null>> = {};
  for (const parameter of PARAMETERS) {
    const text = draft.texts[parameter.key];
    if (text === undefined) continue;
    const value = parseParameter(parameter, text);
    if (value !== base[parameter.key]) changes[parameter.key] = value;
  }
  const problems = checkParameters({ ...base, ...changes });
  return {
    effectiveFrom,
    dateIsSound,
    base,
    changes,
    changed: Object.keys(changes).length,
    problems: problems.length > 0 ? problems : laterProblems(versions, effectiveFrom, changes),
  };
}

function laterProblems(
  versions: readonly ParameterVersion[],
  effectiveFrom: LocalDate,
  changes: DraftAssessment['changes'],
): DraftAssessment['problems'] {
  const values = changes as ParameterVersion['values'];
  const latest = Math.max(0, ...versions.map(({ at }) => at)) + 1;
  const candidate: ParameterVersion = { id: '', effectiveFrom, values, who: '', at: latest, reason: '' };
  return checkParameterVersions([...versions, candidate]).filter(({ on }) => on > effectiveFrom);
}

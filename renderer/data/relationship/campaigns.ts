import type { PointsCampaign } from '../../../shared/records/points-campaign.ts';
import type { Id } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';

export type CampaignDraft = Pick<PointsCampaign, 'name' | 'from' | 'to' | 'factor'> & { readonly id?: Id };

export interface CampaignProblem {
  readonly field: keyof CampaignDraft;
  readonly code: 'required' | 'notADate' | 'endsBeforeStart' | 'notAboveZero';
}

/** §4.4.2: the latest first. */
export async function pointsCampaigns(): Promise<readonly PointsCampaign[]> {
  return (await db.pointsCampaigns.toArray()).sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}

/** Points are computed: a campaign changes what payments of its days have earned, also of days that have passed. */
export async function saveCampaign(draft: CampaignDraft): Promise<Result<Committed<PointsCampaign>, readonly CampaignProblem[]>> {
  const problems: CampaignProblem[] = [];
  if (draft.name.trim() === '') problems.push({ field: 'name', code: 'required' });
  for (const field of ['from', 'to'] as const) if (!isLocalDate(draft[field])) problems.push({ field, code: 'notADate' });
  if (draft.to < draft.from) problems.push({ field: 'to', code: 'endsBeforeStart' });
  if (!(draft.factor > 0)) problems.push({ field: 'factor', code: 'notAboveZero' });
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveCampaign', ['pointsCampaigns'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.pointsCampaigns.get(draft.id);
    if (draft.id !== undefined && before === undefined) throw new OperationError('conflict', `campaign ${draft.id} is gone`);
    const campaign: PointsCampaign = {
      ...draft,
      name: draft.name.trim(),
      id: before?.id ?? newId(),
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('pointsCampaigns', campaign);
    return campaign;
  });
  return ok(committed);
}

export async function removeCampaign(id: Id): Promise<Committed<number>> {
  return runCommand('removeCampaign', ['pointsCampaigns'], (recorder) => recorder.removeMany('pointsCampaigns', [id]));
}

import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';
import type { CampaignDraft } from '../../../data/relationship/campaigns.ts';
import type { Problems } from '../form/use-small-form.ts';

export type CampaignField = 'name' | 'from' | 'to' | 'factor';

/** §4.4.2: days on which points count a multiple. */
export function readCampaign(values: Readonly<Record<CampaignField, string>>): Result<Omit<CampaignDraft, 'id'>, Problems<CampaignField>> {
  const { from, to } = values;
  const factor = Number(values.factor);
  const problems: Problems<CampaignField> = {
    ...(values.name.trim() === '' ? { name: 'required' } : {}),
    ...(isLocalDate(from) ? {} : { from: 'notADate' }),
    ...(isLocalDate(to) ? {} : { to: 'notADate' }),
    ...(isLocalDate(from) && isLocalDate(to) && to < from ? { to: 'endsBeforeStart' } : {}),
    ...(values.factor.trim() !== '' && factor > 0 && Number.isFinite(factor) ? {} : { factor: 'notAboveZero' }),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({ name: values.name.trim(), from, to, factor });
}

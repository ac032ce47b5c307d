import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';
import type { CareEventDraft } from '../../../data/relationship/care-events.ts';
import type { Problems } from '../form/use-small-form.ts';

export type EventField = 'name' | 'on' | 'place' | 'cost' | 'owner' | 'notes';

/** §4.2.3: an appreciation event without its guests. */
export function readEvent(
  values: Readonly<Record<EventField, string>>,
): Result<Omit<CareEventDraft, 'id' | 'invitations'>, Problems<EventField>> {
  const cost = values.cost.trim() === '' ? null : parseMoney(values.cost);
  const problems: Problems<EventField> = {
    ...(values.name.trim() === '' ? { name: 'required' } : {}),
    ...(isLocalDate(values.on) ? {} : { on: 'notADate' }),
    ...(cost === null || (cost.ok && cost.value >= 0) ? {} : { cost: 'notAnAmount' }),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({
    name: values.name.trim(),
    on: values.on,
    place: values.place.trim(),
    costFen: cost?.ok ? cost.value : null,
    owner: values.owner.trim(),
    notes: values.notes.trim(),
  });
}

import { parseMoney } from '../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';
import type { GiftDraft } from '../../../data/relationship/gifts.ts';
import { readCount } from '../form/read-count.ts';
import type { Problems } from '../form/use-small-form.ts';

export type GiftField = 'name' | 'points' | 'stock' | 'cost' | 'offered';

/** A gift costs at least one point; its price is optional. */
export function readGift(values: Readonly<Record<GiftField, string>>): Result<Omit<GiftDraft, 'id'>, Problems<GiftField>> {
  const points = readCount(values.points);
  const stock = readCount(values.stock);
  const cost = values.cost.trim() === '' ? null : parseMoney(values.cost);
  const problems: Problems<GiftField> = {
    ...(values.name.trim() === '' ? { name: 'required' } : {}),
    ...(points >= 1 ? {} : { points: 'whole' }),
    ...(stock >= 0 ? {} : { stock: 'whole' }),
    ...(cost === null || (cost.ok && cost.value >= 0) ? {} : { cost: 'notAnAmount' }),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({ name: values.name.trim(), points, stock, costFen: cost?.ok ? cost.value : null, offered: values.offered === 'yes' });
}

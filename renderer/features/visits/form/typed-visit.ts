import type { PurchasePlan, Ratings, Visit } from '../../../../shared/records/visit.ts';
import type { Id, Kilograms, LocalDate } from '../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../shared/values/local-date.ts';
import type { VisitDraft } from '../../../data/relationship/visits.ts';

export interface TypedPlan {
  readonly id: Id;
  readonly product: string;
  readonly spec: string;
  readonly tonnes: string;
  readonly on: string;
}

/** A visit as it stands in the form. */
export interface TypedVisit {
  readonly customerId: Id;
  readonly customerName: string;
  readonly kind: Visit['kind'];
  readonly on: string;
  readonly by: string;
  readonly ratings: Ratings;
  readonly opinions: string;
  readonly plans: readonly TypedPlan[];
  readonly photos: readonly Id[];
  readonly nextStep: string;
  readonly nextOn: string;
}

const NOT_RATED: Ratings = { quality: null, price: null, service: null };

/** Nothing said yet: made today by the one who sits here, or as it was booked. */
export function firstVisit(
  customer: { readonly id: Id; readonly name: string },
  booked: Visit | null,
  day: LocalDate,
  me: string,
): TypedVisit {
  return {
    customerId: customer.id,
    customerName: customer.name,
    kind: booked?.kind ?? 'onSite',
    on: booked !== null && booked.on < day ? booked.on : day,
    by: booked?.by ?? me,
    ratings: NOT_RATED,
    opinions: '',
    plans: [],
    photos: [],
    nextStep: '',
    nextOn: '',
  };
}

/** The plans whose tonnes or day cannot be read; the rest of the draft is judged by the command. */
export function readVisit(
  typed: TypedVisit,
  bookedId: Id,
): { readonly draft: VisitDraft; readonly wrongPlans: Readonly<Record<Id, 'notANumber' | 'notADate'>> } {
  const wrongPlans: Record<Id, 'notANumber' | 'notADate'> = {};
  const plans: PurchasePlan[] = [];
  for (const { id, product, spec, tonnes, on } of typed.plans) {
    if ([product, spec, tonnes, on].every((text) => text.trim() === '')) continue;
    const weightKg = kilograms(tonnes);
    if (weightKg === undefined) wrongPlans[id] = 'notANumber';
    else if (on !== '' && !isLocalDate(on)) wrongPlans[id] = 'notADate';
    else plans.push({ id, product: product.trim(), spec: spec.trim(), weightKg, on: on === '' ? null : on });
  }
  const { customerId, kind, on, by, ratings, photos } = typed;
  const draft: VisitDraft = {
    ...(bookedId === '' ? {} : { id: bookedId }),
    customerId,
    kind,
    on,
    by: by.trim(),
    ratings,
    opinions: typed.opinions.trim(),
    plans,
    photos,
    nextStep: typed.nextStep.trim(),
    nextOn: typed.nextOn === '' ? null : typed.nextOn,
  };
  return { draft, wrongPlans };
}

/** Tonnes as typed; null for nothing, undefined for what is no weight. */
function kilograms(text: string): Kilograms | null | undefined {
  const plain = text.trim().replaceAll(',', '');
  if (plain === '') return null;
  if (!/^\d{1,7}(?:\.\d{1,3})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 1_000);
}

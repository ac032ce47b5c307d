import type { ComplaintDraft } from '../../../renderer/data/relationship/complaints.ts';
import type { VisitDraft } from '../../../renderer/data/relationship/visits.ts';
import { today } from '../../../renderer/data/clock.ts';
import { localNow } from '../../../renderer/data/relationship/local-now.ts';
import type { Result } from '../../../shared/values/result.ts';

export function visitDraft(draft: Partial<VisitDraft>): VisitDraft {
  return {
    customerId: 'k1',
    kind: 'onSite',
    on: today(),
    by: '李',
    ratings: { quality: 5, price: 4, service: 5 },
    opinions: '',
    plans: [],
    photos: [],
    nextStep: '',
    nextOn: null,
    ...draft,
  };
}

export function complaintDraft(draft: Partial<ComplaintDraft>): ComplaintDraft {
  return {
    customerId: 'k1',
    receivedAt: localNow(),
    channel: 'phone',
    receivedBy: '李',
    kind: 'weight',
    contractNo: 'HT-1',
    product: '螺紋鋼',
    spec: '12',
    heatNo: 'L-77',
    quantityKg: 30_000,
    content: '過磅少 120 公斤',
    photos: [],
    handledBy: '李',
    ...draft,
  };
}

/** The value of a result; throws when it was refused. */
export function accepted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

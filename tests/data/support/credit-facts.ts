import type { MoneyFact, MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { saveAssessment, submitAssessment, approveAssessment } from '../../../renderer/data/credit/assessments.ts';
import { recordMoneyFacts } from '../../../renderer/data/credit/money-facts.ts';
import type { Committed } from '../../../renderer/data/committed.ts';

const NOTHING = { dueOn: null, docNo: '', contractNo: '', method: '', of: '', to: '', notes: '' } as const;

/** A fact as a form gives it; the test names what matters to it. */
export function moneyDraft(draft: Partial<MoneyFactDraft> & Pick<MoneyFactDraft, 'kind' | 'date' | 'amountFen'>): MoneyFactDraft {
  return { ...NOTHING, customerId: 'k1', ...draft };
}

export function invoice(docNo: string, date: LocalDate, dueOn: LocalDate, amountFen: number, customerId: Id = 'k1'): MoneyFactDraft {
  return moneyDraft({ kind: 'invoice', docNo, date, dueOn, amountFen, customerId });
}

export function payment(date: LocalDate, amountFen: number, customerId: Id = 'k1'): MoneyFactDraft {
  return moneyDraft({ kind: 'payment', date, amountFen, method: 'transfer', customerId });
}

/** In one batch; throws when the check refuses them. */
export async function recorded(...drafts: readonly MoneyFactDraft[]): Promise<Committed<readonly MoneyFact[]>> {
  const result = await recordMoneyFacts(drafts);
  if (!result.ok) throw new Error(`refused: ${result.error.map(({ field, code }) => `${field} ${code}`).join(', ')}`);
  return result.value;
}

const TYPED = [
  'yearsInBusiness',
  'businessScale',
  'orderOutlook',
  'profitability',
  'debtRatio',
  'liquidity',
  'litigation',
  'marketView',
  'thirdPartyRating',
];

/** Assessed, submitted and approved with the same score everywhere and a licence. */
export async function assessed(customerId: Id, score: number, asOf: LocalDate): Promise<void> {
  const scores = Object.fromEntries(TYPED.map((item) => [item, score]));
  const evidence = [{ kind: 'licence', present: true, validUntil: null, location: '3号柜', attachments: [], notes: '' }] as const;
  const { value } = await saveAssessment({ customerId, occasion: 'first', asOf, scores, evidence, notes: '' });
  const submitted = await submitAssessment(value.id);
  await approveAssessment(value.id, { standing: submitted.value.computed ?? 'poor', reason: '', effectiveFrom: asOf });
}

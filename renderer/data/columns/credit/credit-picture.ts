import { assessmentInForce, dunningDue, slotAgeing } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { CreditPicture } from '../../credit/picture-of-credit.ts';
import { nextAssessmentOf, openAssessment } from './assessments-due.ts';
import { creditSinceBySlot } from './credit-since.ts';
import type { CustomerCredit } from './customer-credit.ts';
import { usedShare } from './limit-lists.ts';

/** §5 where a customer's credit stands on a day. */
export function creditPicture(credit: CustomerCredit, slot: number, asOf: LocalDate): CreditPicture {
  const { creditAssessments, dunningActions, paymentPromises } = credit.stores.documents;
  const assessment = assessmentInForce(creditAssessments.of(slot), asOf);
  const account = credit.account(slot, asOf);
  const limit = credit.limit(slot, asOf);
  const exposureFen = credit.exposure(slot, asOf, account).totalFen;
  const dunning = dunningDue(
    { account, actions: dunningActions.of(slot), promises: paymentPromises.of(slot) },
    credit.parameters(asOf),
    asOf,
  );
  return {
    standing: assessment?.standing ?? 'notYetAssessed',
    since: assessment?.effectiveFrom ?? null,
    assessment,
    draft: openAssessment(credit, slot),
    nextAssessment: nextAssessmentOf(credit, slot, creditSinceBySlot(credit), asOf)?.dueOn ?? null,
    limit,
    exposureFen,
    used: usedShare(exposureFen, limit.limitFen),
    ageing: slotAgeing(credit.cache.credit.ageing.at(asOf, 'dueOn'), slot),
    suspended: limit.suspended,
    dunningStep: dunning?.stepDue ?? null,
  };
}

import type { CreditStanding } from '../../../../shared/records/customer.ts';
import { creditRank } from '../../../../shared/rules/2-grading/index.ts';

/** In the order of their ranks. */
export const STANDINGS: readonly CreditStanding[] = ['good', 'fair', 'poor', 'notYetAssessed'];
export const NOT_ASSESSED = creditRank('notYetAssessed');

import type { Gift } from '../../records/gift.ts';
import type { PointsAccount } from './points-ledger.ts';

export type RedemptionProblem = 'notEnoughPoints' | 'notEnoughStock' | 'notOffered' | 'notWhole';

/** §4.4.2: points never go below zero; `given`: how many of the gift have been handed out. */
export function giftProblems(account: PointsAccount, gift: Gift, given: number, quantity: number): readonly RedemptionProblem[] {
  const problems: RedemptionProblem[] = [];
  if (!Number.isInteger(quantity) || quantity < 1) problems.push('notWhole');
  if (!gift.offered) problems.push('notOffered');
  if (gift.stock - given < quantity) problems.push('notEnoughStock');
  if (account.balance < gift.points * quantity) problems.push('notEnoughPoints');
  return problems;
}

/** Points set against payment: whole ones, no more than there are. */
export function againstPaymentProblems(account: PointsAccount, points: number): readonly RedemptionProblem[] {
  const problems: RedemptionProblem[] = [];
  if (!Number.isInteger(points) || points < 1) problems.push('notWhole');
  if (account.balance < points) problems.push('notEnoughPoints');
  return problems;
}

import type { MoneyFactDraft } from '../../../../../../shared/records/money-fact.ts';
import { checkMoneyFact, type FieldProblem } from '../../../../../../shared/rules/5-credit/index.ts';
import type { CreditData } from '../credit-data.ts';

/** What the account of today says to a draft of the same customer, as one types; the command checks once more. */
export function checkDraft(
  draft: MoneyFactDraft,
  { facts, account, asOf }: Pick<CreditData, 'facts' | 'account' | 'asOf'>,
): readonly FieldProblem[] {
  const of = facts.find(({ id }) => id === draft.of) ?? null;
  const to = facts.find(({ id }) => id === draft.to) ?? null;
  return checkMoneyFact(draft, account, { today: asOf, companySince: null }, { facts, of, to });
}

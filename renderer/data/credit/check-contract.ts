import type { Contract } from '../../../shared/records/contract.ts';
import type { Id } from '../../../shared/values/id.ts';

/** Without an id it becomes a new contract, in draft. */
export type ContractDraft = Omit<Contract, 'id' | 'state' | 'createdAt' | 'updatedAt'> & { readonly id?: Id };

export interface ContractProblem {
  readonly field: keyof Contract;
  readonly code: 'required' | 'duplicate' | 'endsBeforeStart' | 'notAboveZero';
}

/** The amount of a single contract is what it draws: without it its exposure would be unknown. A number may be used again once its contract was cancelled. */
export function checkContract(draft: ContractDraft, others: readonly Contract[]): readonly ContractProblem[] {
  const { contractNo, kind, startsOn, endsOn, amountFen, weightKg, paymentDays } = draft;
  const problems: ContractProblem[] = [];
  const number = contractNo.trim().toUpperCase();
  if (number === '') problems.push({ field: 'contractNo', code: 'required' });
  const twin = others.some((each) => each.id !== draft.id && each.state !== 'cancelled' && each.contractNo.trim().toUpperCase() === number);
  if (number !== '' && twin) problems.push({ field: 'contractNo', code: 'duplicate' });
  if (kind === 'single' && amountFen === null) problems.push({ field: 'amountFen', code: 'required' });
  if (amountFen !== null && !(amountFen > 0)) problems.push({ field: 'amountFen', code: 'notAboveZero' });
  if (weightKg !== null && !(weightKg > 0)) problems.push({ field: 'weightKg', code: 'notAboveZero' });
  if (paymentDays !== null && !(paymentDays >= 0)) problems.push({ field: 'paymentDays', code: 'notAboveZero' });
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) problems.push({ field: 'endsOn', code: 'endsBeforeStart' });
  return problems;
}

import { contractExpiry } from '../../../../../shared/rules/5-credit/index.ts';
import type { Contract } from '../../../../../shared/records/contract.ts';
import type { LocalDate } from '../../../../../shared/values/id.ts';
import type { CreditPicture } from '../../../../data/credit/credit-picture.ts';

export interface CreditStep {
  readonly code: 'suspended' | 'overdue' | 'dunning' | 'assessment' | 'assessmentDecide' | 'contractExpiring' | 'contractExpired';
  readonly clause: string;
  readonly tab: 'credit';
}

/** What chapter 5 asks for about a customer on a day, most pressing first; `warnDays`: how long ahead the end of a contract is spoken of. */
export function creditSteps(
  picture: CreditPicture,
  contracts: readonly Contract[],
  warnDays: number,
  asOf: LocalDate,
): readonly CreditStep[] {
  const expiries = contracts.map((contract) => contractExpiry(contract, asOf, warnDays)?.state);
  const due = picture.nextAssessment !== null && picture.nextAssessment <= asOf;
  const steps: readonly (CreditStep | false)[] = [
    picture.suspended !== null && { code: 'suspended', clause: '§5.3.3', tab: 'credit' },
    picture.dunningStep !== null && { code: 'dunning', clause: '§5.3.2', tab: 'credit' },
    picture.ageing.overdueFen > 0 && picture.dunningStep === null && { code: 'overdue', clause: '§5.3.2', tab: 'credit' },
    picture.draft?.state === 'submitted' && { code: 'assessmentDecide', clause: '§5.1.3', tab: 'credit' },
    due && picture.draft?.state !== 'submitted' && { code: 'assessment', clause: '§5.1.1', tab: 'credit' },
    expiries.includes('expired') && { code: 'contractExpired', clause: '§6.1.1', tab: 'credit' },
    expiries.includes('expiring') && { code: 'contractExpiring', clause: '§6.1.1', tab: 'credit' },
  ];
  return steps.filter((step): step is CreditStep => step !== false);
}

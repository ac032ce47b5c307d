import type { Contract, ContractState } from '../../records/contract.ts';
import type { LocalDate } from '../../values/id.ts';
import { daysBetween } from '../../values/local-date.ts';

const MOVES: Readonly<Record<ContractState, readonly ContractState[]>> = {
  draft: ['inApproval', 'cancelled'],
  inApproval: ['effective', 'draft', 'cancelled'],
  effective: ['finished', 'cancelled'],
  finished: [],
  cancelled: [],
};

/** Where a contract may go from where it is; what comes first is the usual way. */
export function movesOf(contract: Pick<Contract, 'state'>): readonly ContractState[] {
  return MOVES[contract.state];
}

export interface ContractExpiry {
  readonly state: 'running' | 'expiring' | 'expired';
  readonly endsOn: LocalDate;
  /** To the last day; below 0 it is over. */
  readonly daysLeft: number;
}

/** Null for a contract that is not effective, or has no end. The last day itself still runs; from `warnDays` before it on it is `expiring`. */
export function contractExpiry(contract: Pick<Contract, 'state' | 'endsOn'>, asOf: LocalDate, warnDays: number): ContractExpiry | null {
  if (contract.state !== 'effective' || contract.endsOn === null) return null;
  const daysLeft = daysBetween(asOf, contract.endsOn);
  return { state: daysLeft < 0 ? 'expired' : daysLeft <= warnDays ? 'expiring' : 'running', endsOn: contract.endsOn, daysLeft };
}

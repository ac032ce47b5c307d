import type { Fen, Id, Instant, Kilograms, LocalDate } from '../values/id.ts';

export const CONTRACT_STATES = ['draft', 'inApproval', 'effective', 'finished', 'cancelled'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];
/** Of a single contract the whole amount is drawn once it is effective; of a framework contract what orders draw. */
export type ContractKind = 'single' | 'framework';

/** A sales contract. Its amount and term change only as a draft; after that it only moves from state to state. */
export interface Contract {
  readonly id: Id;
  readonly customerId: Id;
  readonly contractNo: string;
  readonly kind: ContractKind;
  readonly state: ContractState;
  readonly signedOn: LocalDate | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly weightKg: Kilograms | null;
  readonly amountFen: Fen | null;
  /** Days to pay after an invoice; null: the parameter `paymentTermDays`. */
  readonly paymentDays: number | null;
  readonly salesRep: string;
  readonly notes: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

import type { Fen, Id, Instant, Kilograms } from '../values/id.ts';
import type { LocalTime } from '../values/local-time.ts';

export const COMPLAINT_CHANNELS = ['phone', 'email', 'online', 'visit'] as const;
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number];

/** Kinds of the trade: 磅差, 材質, 尺寸, 銹蝕, 質保書, 交貨, 服務. */
export const COMPLAINT_KINDS = ['weight', 'material', 'dimension', 'rust', 'certificate', 'delivery', 'service', 'other'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_STATES = [
  'received',
  'contacted',
  'investigating',
  'proposed',
  'fedBack',
  'satisfied',
  'unsatisfied',
  'closed',
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

export const SOLUTION_KINDS = ['return', 'replacement', 'credit', 'repair', 'explanation'] as const;
export type SolutionKind = (typeof SOLUTION_KINDS)[number];

/** Time in which the clocks stand still, because the customer has to answer; `to` null: still waiting. */
export interface CustomerWait {
  readonly from: LocalTime;
  readonly to: LocalTime | null;
  readonly why: string;
}

/** Taken up again after feedback; it has a feedback clock of its own. */
export interface Reopening {
  readonly at: LocalTime;
  readonly why: string;
  readonly fedBackAt: LocalTime | null;
}

/** §4.3: from the call to the customer's content, every moment kept so that a missed deadline stays visible. */
export interface Complaint {
  readonly id: Id;
  /** Of the register. */
  readonly no: string;
  readonly customerId: Id;
  readonly receivedAt: LocalTime;
  readonly channel: ComplaintChannel;
  readonly receivedBy: string;
  readonly kind: ComplaintKind;
  readonly contractNo: string;
  readonly product: string;
  readonly spec: string;
  readonly heatNo: string;
  readonly quantityKg: Kilograms | null;
  readonly content: string;
  readonly photos: readonly Id[];
  readonly handledBy: string;
  readonly state: ComplaintState;
  readonly contactedAt: LocalTime | null;
  readonly fedBackAt: LocalTime | null;
  readonly closedAt: LocalTime | null;
  readonly waits: readonly CustomerWait[];
  readonly reopenings: readonly Reopening[];
  /** One word for the cause, by which complaints meet their improvement measure; '' until it is found. */
  readonly cause: string;
  /** Five times why; the last is the root. */
  readonly whys: readonly string[];
  readonly solution: SolutionKind | null;
  readonly solutionText: string;
  readonly costFen: Fen | null;
  readonly satisfied: boolean | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

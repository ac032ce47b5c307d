import type { Fen, Id, Instant, LocalDate } from '../values/id.ts';

/** §5.3.2 in the order of the policy. */
export const DUNNING_STEPS = ['notice', 'phone', 'visit', 'legal'] as const;
export type DunningStep = (typeof DUNNING_STEPS)[number];

/** §5.3.2: one step that was taken. */
export interface DunningAction {
  readonly id: Id;
  readonly customerId: Id;
  readonly step: DunningStep;
  readonly doneOn: LocalDate;
  readonly responsible: string;
  /** What proves it: who was spoken to, number of the letter, delivery slip. */
  readonly evidence: string;
  readonly result: string;
  /** Documents it was about, and what was overdue on them that day. */
  readonly documents: readonly string[];
  readonly overdueFen: Fen;
  readonly nextOn: LocalDate | null;
  readonly createdAt: Instant;
}

import type { Fen, Id, Instant, LocalDate } from '../values/id.ts';

export interface Invitation {
  readonly customerId: Id;
  readonly contact: string;
  readonly answer: 'invited' | 'accepted' | 'declined';
  readonly attended: boolean;
}

/** §4.2.3: a product launch or a get-together. */
export interface CareEvent {
  readonly id: Id;
  readonly name: string;
  readonly on: LocalDate;
  readonly place: string;
  readonly costFen: Fen | null;
  readonly owner: string;
  readonly notes: string;
  readonly invitations: readonly Invitation[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

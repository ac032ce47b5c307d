import type { Id, Instant, Kilograms, LocalDate } from '../values/id.ts';

/** §4.1.1 what the customer is asked about; 1 to 5, null when it was not asked. */
export const RATED = ['quality', 'price', 'service'] as const;
export type Rated = (typeof RATED)[number];
export type Ratings = Readonly<Record<Rated, number | null>>;

/** §4.1.1 near-term purchase plan. */
export interface PurchasePlan {
  readonly id: Id;
  readonly product: string;
  readonly spec: string;
  readonly weightKg: Kilograms | null;
  /** About when. */
  readonly on: LocalDate | null;
}

/** §4.1.1: a return visit. Booked ones stand in the calendar; what is due without a booking is computed, never stored. */
export interface Visit {
  readonly id: Id;
  readonly customerId: Id;
  readonly kind: 'onSite' | 'phone';
  readonly state: 'booked' | 'done' | 'cancelled';
  readonly on: LocalDate;
  readonly by: string;
  readonly ratings: Ratings;
  readonly opinions: string;
  readonly plans: readonly PurchasePlan[];
  /** Attachments. */
  readonly photos: readonly Id[];
  readonly nextStep: string;
  readonly nextOn: LocalDate | null;
  /** Why it was cancelled. */
  readonly reason: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

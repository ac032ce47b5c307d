import type { Id, Instant, LocalDate } from '../values/id.ts';

export const SERVICE_KINDS = ['customProduct', 'technicalSupport', 'deliveryPlan'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** §4.2.2: a personal service as a small case. */
export interface ServiceRequest {
  readonly id: Id;
  readonly customerId: Id;
  readonly kind: ServiceKind;
  readonly title: string;
  readonly details: string;
  readonly owner: string;
  readonly openedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly state: 'open' | 'done' | 'cancelled';
  readonly result: string;
  readonly closedOn: LocalDate | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

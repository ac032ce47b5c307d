import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §4.4.2: payments between two days, both included, earn a multiple. */
export interface PointsCampaign {
  readonly id: Id;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** 2 doubles. */
  readonly factor: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

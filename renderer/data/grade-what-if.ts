import type { ParameterKey } from '../../shared/policy/parameters.ts';
import type { Grade } from '../../shared/records/customer.ts';
import type { Id } from '../../shared/values/id.ts';

export interface GradeMove {
  readonly id: Id;
  readonly name: string;
  readonly from: Grade | null;
  readonly to: Grade | null;
  readonly share: number | null;
}

export interface GradeWhatIf {
  /** Computed grades with the figures in force. */
  readonly before: Readonly<Record<Grade, number>>;
  readonly after: Readonly<Record<Grade, number>>;
  /** The first 200, largest share first. */
  readonly moves: readonly GradeMove[];
  readonly moved: number;
}

export type ParameterDraft = Partial<Readonly<Record<ParameterKey, number | string>>>;

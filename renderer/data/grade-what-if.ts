import type { ParameterKey } from '../../shared/policy/parameters.ts';
import type { Grade, Scale } from '../../shared/records/customer.ts';
import type { Id } from '../../shared/values/id.ts';

export interface ClassMove<Class extends string> {
  readonly id: Id;
  readonly name: string;
  readonly from: Class | null;
  readonly to: Class | null;
  /** What the class goes by: the share of the company's sales (§2.2), the kilograms bought (§2.1.2); null when unknown. */
  readonly figure: number | null;
}

/** Customers by class, computed with the figures in force and with others. */
export interface ClassMoves<Class extends string> {
  readonly before: Readonly<Record<Class, number>>;
  readonly after: Readonly<Record<Class, number>>;
  /** The first 200, largest purchases first. */
  readonly moves: readonly ClassMove<Class>[];
  readonly moved: number;
}

export interface GradingWhatIf {
  readonly grades: ClassMoves<Grade>;
  readonly scales: ClassMoves<Scale>;
}

export type ParameterDraft = Partial<Readonly<Record<ParameterKey, number | string>>>;

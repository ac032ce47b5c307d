import type { Benefits } from '../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../shared/values/id.ts';

export interface CustomerBenefits {
  readonly benefits: Benefits;
  /** Since when all conditions hold: the latest of the day of the grade, of the assessment and of the years; null when it does not qualify, or has only a computed grade. */
  readonly from: LocalDate | null;
  /** When credit is to be assessed again; null when it does not qualify, or nothing is due. */
  readonly until: LocalDate | null;
}

import type { CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import type { CreditStanding } from '../../../shared/records/customer.ts';
import type { DunningStep } from '../../../shared/records/dunning-action.ts';
import type { Suspension } from '../../../shared/records/suspension.ts';
import type { AgeingFigures, LimitInForce } from '../../../shared/rules/5-credit/index.ts';
import type { Fen, LocalDate } from '../../../shared/values/id.ts';

/** Where a customer's credit stands on a day. */
export interface CreditPicture {
  readonly standing: CreditStanding;
  readonly since: LocalDate | null;
  /** The latest approved one in effect. */
  readonly assessment: CreditAssessment | null;
  /** The latest that is a draft or submitted. */
  readonly draft: CreditAssessment | null;
  readonly nextAssessment: LocalDate | null;
  readonly limit: LimitInForce;
  readonly exposureFen: Fen;
  /** Exposure as a fraction of the limit; null without a limit or with one of 0. */
  readonly used: number | null;
  /** By due date. */
  readonly ageing: AgeingFigures;
  readonly suspended: Suspension | null;
  readonly dunningStep: DunningStep | null;
}

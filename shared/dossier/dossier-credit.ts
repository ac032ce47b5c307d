import type { CreditAssessment } from '../records/credit-assessment.ts';
import type { CreditStanding } from '../records/customer.ts';
import type { DunningAction } from '../records/dunning-action.ts';
import type { PaymentPromise } from '../records/payment-promise.ts';
import type { Suspension } from '../records/suspension.ts';
import type { Account, AgeingFigures, AssessmentVerdict, Bands, Exposure, LimitInForce, PromiseState } from '../rules/5-credit/index.ts';
import type { Fen, LocalDate } from '../values/id.ts';

/** §5 what is known of a customer's credit on the day of the dossier. */
export interface DossierCredit {
  readonly standing: CreditStanding;
  readonly since: LocalDate | null;
  /** The approved sheet in effect, and what the rules say of it with the parameters of its day. */
  readonly assessed: { readonly assessment: CreditAssessment; readonly verdict: AssessmentVerdict } | null;
  readonly nextAssessment: LocalDate | null;
  readonly limit: LimitInForce;
  readonly exposure: Exposure;
  /** Exposure as a fraction of the limit; null without a limit. */
  readonly used: number | null;
  readonly account: Account;
  /** By due date. */
  readonly ageing: AgeingFigures;
  readonly bands: Bands;
  /** Newest first, all three. */
  readonly actions: readonly DunningAction[];
  readonly promises: readonly { readonly promise: PaymentPromise; readonly state: PromiseState; readonly paidFen: Fen }[];
  readonly measures: readonly Suspension[];
}

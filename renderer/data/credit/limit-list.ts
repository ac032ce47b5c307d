import type { CreditStanding, Grade } from '../../../shared/records/customer.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';

export type LimitColumn = 'name' | 'grade' | 'standing' | 'limit' | 'exposure' | 'used' | 'nextAssessment';

export interface LimitQuery {
  readonly asOf: LocalDate;
  /** 'limited': with a limit in force; 'over': exposure above it; 'due': assessment due; 'all': everybody with a limit, exposure or assessment. */
  readonly show: 'all' | 'limited' | 'over' | 'due';
  readonly text?: string;
  readonly order?: { readonly by: LimitColumn; readonly descending: boolean };
}

export interface LimitList {
  readonly token: number;
  readonly count: number;
  readonly totals: { readonly limitFen: Fen; readonly exposureFen: Fen };
}

export interface LimitRow {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  readonly standing: CreditStanding;
  /** In force with temporary increases; null: none was ever approved. */
  readonly limitFen: Fen | null;
  /** Last day of the temporary increase that ends first. */
  readonly temporaryUntil: LocalDate | null;
  readonly exposureFen: Fen;
  /** Exposure as a fraction of the limit; null without a limit or with one of 0. */
  readonly used: number | null;
  readonly nextAssessment: LocalDate | null;
  /** A limit that is proposed and not decided. */
  readonly proposedFen: Fen | null;
  readonly suspended: boolean;
}

import type { CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import type { LimitVerdict } from '../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import type { AssessmentDue } from '../credit/assessment-due.ts';
import type { CollectionRow, PromiseRow } from '../credit/collection-row.ts';
import type { LimitList, LimitQuery, LimitRow } from '../credit/limit-list.ts';
import type { LongOverdueRow } from '../credit/long-overdue-row.ts';
import type { CreditPicture } from '../credit/picture-of-credit.ts';
import type { RegradingRow } from '../regrading-row.ts';
import type { ColumnsState } from './columns-state.ts';
import { assessmentsDue } from './credit/assessments-due.ts';
import { collectionList, promisesDue, promisesOf } from './credit/collections.ts';
import { creditPicture } from './credit/credit-picture.ts';
import { CustomerCredit } from './credit/customer-credit.ts';
import { LimitLists } from './credit/limit-lists.ts';
import { longOverdueList } from './credit/long-overdue.ts';
import { regradingList } from './credit/regrading.ts';

/** Questions about credit, collecting and grades, answered at once from what is in memory. */
export class CreditApi {
  readonly #credit: CustomerCredit;
  readonly #limits: LimitLists;

  constructor(readonly state: ColumnsState) {
    this.#credit = new CustomerCredit(state.standings);
    this.#limits = new LimitLists(this.#credit);
  }

  creditPictureOf(customerId: Id, asOf: LocalDate): CreditPicture {
    return creditPicture(this.#credit, this.#credit.slotOf(customerId), asOf);
  }

  limitProposal(customerId: Id, asOf: LocalDate): LimitVerdict {
    return this.#credit.proposal(this.#credit.slotOf(customerId), asOf);
  }

  limitList(query: LimitQuery): LimitList {
    return this.#limits.list(query);
  }

  limitRows(token: number, from: number, to: number): readonly LimitRow[] {
    return this.#limits.rows(token, from, to);
  }

  assessmentsDue(asOf: LocalDate): readonly AssessmentDue[] {
    return assessmentsDue(this.#credit, asOf);
  }

  collectionList(asOf: LocalDate, filter: { readonly mine?: string }): readonly CollectionRow[] {
    return collectionList(this.#credit, asOf, filter);
  }

  collectionsDue(asOf: LocalDate): number {
    return collectionList(this.#credit, asOf, {}).filter(({ stepDue }) => stepDue !== null).length;
  }

  promisesOf(customerId: Id, asOf: LocalDate): readonly PromiseRow[] {
    return promisesOf(this.#credit, this.#credit.slotOf(customerId), asOf);
  }

  promisesDue(asOf: LocalDate): readonly PromiseRow[] {
    return promisesDue(this.#credit, asOf);
  }

  longOverdueList(asOf: LocalDate): readonly LongOverdueRow[] {
    return longOverdueList(this.#credit, asOf);
  }

  /** Rows of whom something is to be proposed, among the customers or all. */
  rowsToPropose(ids: readonly Id[] | 'all', asOf: LocalDate): readonly LongOverdueRow[] {
    const wanted = ids === 'all' ? null : new Set(ids);
    return this.longOverdueList(asOf).filter(
      ({ customerId, proposed, reassess }) => (proposed.length > 0 || reassess) && (wanted === null || wanted.has(customerId)),
    );
  }

  lastApproved(customerId: Id): CreditAssessment | null {
    const sheets = this.state.stores.documents.creditAssessments.of(this.#credit.slotOf(customerId));
    return sheets.filter(({ state }) => state === 'approved').toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0] ?? null;
  }

  regradingList(asOf: LocalDate): readonly RegradingRow[] {
    return regradingList(this.#credit, asOf);
  }
}

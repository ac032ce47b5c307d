import { foldText } from '../../../../shared/values/fold-text.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import { standingOf } from '../../../../shared/rules/5-credit/index.ts';
import type { LimitList, LimitQuery, LimitRow } from '../../credit/limit-list.ts';
import { keep } from '../kept.ts';
import { nextAssessmentOf } from './assessments-due.ts';
import { creditSinceBySlot } from './credit-since.ts';
import { STANDINGS } from './credit-standings.ts';
import type { CustomerCredit } from './customer-credit.ts';

const KEPT = 12;

/** §5.2: everybody with a limit, an assessment or something owed, and how far the limit is used. */
export class LimitLists {
  readonly #lists = new Map<number, readonly LimitRow[]>();
  readonly #rows = new Map<string, readonly LimitRow[]>();
  #tokens = 0;

  constructor(readonly credit: CustomerCredit) {}

  list(query: LimitQuery): LimitList {
    const sought = foldText((query.text ?? '').trim());
    const rows = this.#allRows(query.asOf).filter((row) => isShown(row, query) && foldText(row.name).includes(sought));
    this.#tokens += 1;
    this.#lists.set(this.#tokens, sorted(rows, query.order ?? { by: 'used', descending: true }));
    this.#lists.delete(this.#tokens - KEPT);
    const totals = {
      limitFen: rows.reduce((sum, { limitFen }) => sum + (limitFen ?? 0), 0),
      exposureFen: rows.reduce((sum, { exposureFen }) => sum + exposureFen, 0),
    };
    return { token: this.#tokens, count: rows.length, totals };
  }

  rows(token: number, from: number, to: number): readonly LimitRow[] {
    return this.#lists.get(token)?.slice(from, to) ?? [];
  }

  #allRows(asOf: LocalDate): readonly LimitRow[] {
    const { documents, money, facts, books, customers, parameters } = this.credit.stores;
    const versions = [...Object.values(documents), money, facts, books, customers, parameters].map(({ version }) => version);
    const key = [asOf, ...versions].join('/');
    const known = this.#rows.get(key);
    if (known) return known;
    const since = creditSinceBySlot(this.credit);
    const rows = [...this.#slots(asOf)].map((slot) => limitRow(this.credit, slot, since, asOf));
    keep(this.#rows, key, rows, 2);
    return rows;
  }

  #slots(asOf: LocalDate): ReadonlySet<number> {
    const { documents, customers } = this.credit.stores;
    const { openFen, advanceFen } = this.credit.cache.credit.ageing.at(asOf, 'dueOn');
    const tables = [documents.creditLimits, documents.creditAssessments, documents.contracts, documents.suspensions];
    const slots = new Set(tables.flatMap((table) => [...table.slots()]));
    for (let slot = 0; slot < openFen.length; slot += 1) if (openFen[slot] !== 0 || advanceFen[slot] !== 0) slots.add(slot);
    for (const slot of slots) if (customers.shown[slot] === undefined) slots.delete(slot);
    return slots;
  }
}

function limitRow(credit: CustomerCredit, slot: number, since: ReadonlyMap<number, LocalDate>, asOf: LocalDate): LimitRow {
  const { creditLimits, creditAssessments } = credit.stores.documents;
  const limit = credit.limit(slot, asOf);
  const exposureFen = credit.exposure(slot, asOf).totalFen;
  const proposed = creditLimits.of(slot).filter(({ state }) => state === 'proposed');
  return {
    customerId: credit.idOf(slot),
    name: credit.nameOf(slot),
    salesRep: credit.salesRepOf(slot),
    grade: credit.grade(slot, asOf),
    standing: standingOf(creditAssessments.of(slot), asOf),
    limitFen: limit.limitFen,
    temporaryUntil: limit.temporary.map(({ until }) => until ?? '').sort()[0] ?? null,
    exposureFen,
    used: usedShare(exposureFen, limit.limitFen),
    nextAssessment: nextAssessmentOf(credit, slot, since, asOf)?.dueOn ?? null,
    proposedFen: proposed.toSorted((a, b) => b.proposedAt - a.proposedAt)[0]?.amountFen ?? null,
    suspended: limit.suspended !== null,
  };
}

/** Null without a limit, or with one of 0. */
export function usedShare(exposureFen: number, limitFen: number | null): number | null {
  return limitFen === null || limitFen <= 0 ? null : exposureFen / limitFen;
}

function isShown({ limitFen, exposureFen, nextAssessment }: LimitRow, { show, asOf }: LimitQuery): boolean {
  if (show === 'limited') return limitFen !== null;
  if (show === 'over') return limitFen !== null && exposureFen > limitFen;
  return show === 'all' || (nextAssessment !== null && nextAssessment <= asOf);
}

/** Rows without a value come last in both directions. */
function sorted(rows: readonly LimitRow[], { by, descending }: NonNullable<LimitQuery['order']>): readonly LimitRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator('zh');
    return rows.toSorted((a, b) => sign * compare(a.name, b.name));
  }
  const valueOf = (row: LimitRow): number | string | null =>
    ({
      grade: row.grade === null ? null : GRADES.indexOf(row.grade),
      standing: row.standing === 'notYetAssessed' ? null : STANDINGS.indexOf(row.standing),
      limit: row.limitFen,
      exposure: row.exposureFen,
      used: row.used,
      nextAssessment: row.nextAssessment,
    })[by];
  return rows.toSorted((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === null || second === null) return (first === null ? 1 : 0) - (second === null ? 1 : 0);
    return first < second ? -sign : first > second ? sign : b.exposureFen - a.exposureFen;
  });
}

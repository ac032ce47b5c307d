import type { Suspension } from '../../../../shared/records/suspension.ts';
import { longOverdueProposal, mayBeLifted, oldestOverdue } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { LongOverdueRow } from '../../credit/long-overdue-row.ts';
import { openAssessment } from './assessments-due.ts';
import type { CustomerCredit } from './customer-credit.ts';

/** §5.3.3: customers of whom the rules ask something, and those with a measure; by days overdue, most first. */
export function longOverdueList(credit: CustomerCredit, asOf: LocalDate): readonly LongOverdueRow[] {
  const { oldestDays } = credit.cache.credit.ageing.at(asOf, 'dueOn');
  const after = credit.parameters(asOf).values.creditReassessedAfterDays;
  const slots = new Set(credit.stores.documents.suspensions.slots());
  for (let slot = 0; slot < oldestDays.length; slot += 1) if ((oldestDays[slot] as number) > after) slots.add(slot);
  const rows = [...slots].flatMap((slot) => longOverdueRow(credit, slot, asOf) ?? []);
  return rows.toSorted((a, b) => b.overdueDays - a.overdueDays || b.overdueFen - a.overdueFen);
}

function longOverdueRow(credit: CustomerCredit, slot: number, asOf: LocalDate): LongOverdueRow | null {
  const measures = credit.stores.documents.suspensions.of(slot);
  const standing = measures.filter(({ state }) => state === 'proposed' || state === 'approved');
  const account = credit.account(slot, asOf);
  const limit = credit.limit(slot, asOf);
  const parameters = credit.parameters(asOf);
  const proposal = longOverdueProposal(account, limit, measures, parameters, asOf);
  if (proposal === null && standing.length === 0) return null;
  const oldest = proposal?.oldest ?? oldestOverdue(account);
  const proposed: readonly Suspension['measure'][] = [
    ...(proposal?.limitCut ? (['limitCut'] as const) : []),
    ...(proposal?.suspend ? (['suspended'] as const) : []),
  ];
  return {
    customerId: credit.idOf(slot),
    name: credit.nameOf(slot),
    salesRep: credit.salesRepOf(slot),
    documentId: oldest?.documentId ?? '',
    docNo: oldest?.docNo ?? '',
    dueOn: oldest?.dueOn ?? null,
    overdueDays: oldest?.days ?? 0,
    overdueFen: credit.cache.credit.ageing.at(asOf, 'dueOn').overdueFen[slot] ?? 0,
    proposed,
    reassess: proposal !== null && openAssessment(credit, slot) === null && !reassessedSince(credit, slot, proposal.oldest.dueOn),
    limitFen: limit.standing?.amountFen ?? null,
    cutToFen: proposal?.limitCut?.toFen ?? null,
    standing,
    mayBeLifted: standing
      .filter(({ state, measure }) => state === 'approved' && mayBeLifted(measure, account, parameters).may)
      .map(({ id }) => id),
  };
}

/** The document was known to be unpaid when the last sheet was approved. */
function reassessedSince({ stores }: CustomerCredit, slot: number, dueOn: LocalDate): boolean {
  return stores.documents.creditAssessments
    .of(slot)
    .some(({ state, occasion, asOf }) => state === 'approved' && occasion === 'longOverdue' && asOf > dueOn);
}

import { promiseOf, SERVICE_PROMISES, type ServicePromise } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addMonths, firstDayOf, monthOf } from '../../../../shared/values/local-date.ts';
import { causeKey } from '../../relationship/cause-key.ts';
import type { ComplaintFigures, ComplaintRow, ComplaintShare } from '../../relationship/complaint-row.ts';

/** §4.3: trend and Pareto of complaints that were received between two days. */
export function complaintFigures(rows: readonly ComplaintRow[], from: LocalDate, to: LocalDate): ComplaintFigures {
  const complaints = rows.map(({ complaint }) => complaint);
  const months = new Map<string, { count: number; redMarks: number }>();
  for (let month = monthOf(from); month <= monthOf(to); month = monthOf(addMonths(firstDayOf(month), 1)))
    months.set(month, { count: 0, redMarks: 0 });
  for (const { complaint, redMark } of rows) {
    const month = months.get(monthOf(complaint.receivedAt));
    if (month === undefined) continue;
    month.count += 1;
    if (redMark) month.redMarks += 1;
  }
  return {
    count: rows.length,
    redMarks: rows.filter(({ redMark }) => redMark).length,
    reopened: complaints.filter(({ reopenings }) => reopenings.length > 0).length,
    costFen: complaints.reduce((sum, { costFen }) => sum + (costFen ?? 0), 0),
    satisfied: complaints.filter(({ satisfied }) => satisfied === true).length,
    unsatisfied: complaints.filter(({ satisfied }) => satisfied === false).length,
    byMonth: [...months].map(([month, counts]) => ({ month, ...counts })),
    promises: Object.fromEntries(
      SERVICE_PROMISES.map((promise) => [promise, complaints.filter(({ kind }) => promiseOf(kind) === promise).length]),
    ) as Record<ServicePromise, number>,
    byKind: shares(rows, ({ complaint }) => [complaint.kind, complaint.kind]),
    byCause: shares(rows, ({ complaint }) => [causeKey(complaint.cause), complaint.cause.trim()]),
  };
}

function shares(
  rows: readonly ComplaintRow[],
  keyOf: (row: ComplaintRow) => readonly [key: string, shown: string],
): readonly ComplaintShare[] {
  const byKey = new Map<string, { key: string; count: number; costFen: number }>();
  for (const row of rows) {
    const [key, shown] = keyOf(row);
    const share = byKey.get(key) ?? { key: shown, count: 0, costFen: 0 };
    share.count += 1;
    share.costFen += row.complaint.costFen ?? 0;
    byKey.set(key, share);
  }
  const sorted = [...byKey.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  let sum = 0;
  return sorted.map((share) => {
    sum += share.count;
    return { ...share, cumulativeShare: sum / rows.length };
  });
}

import type { Industry } from '../../../../shared/records/customer.ts';
import type { SegmentCount, SegmentMember, SegmentQuery } from '../../relationship/segment.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** §4.1.2: customers by grade and industry. */
export function segmentCounts(desk: RelationshipDesk, asOf: string): readonly SegmentCount[] {
  const grades = desk.grades(asOf);
  const counts = new Map<string, { grade: SegmentCount['grade']; industry: Industry | null; customers: number }>();
  for (const [slot, shown] of desk.customers.shown.entries()) {
    if (shown === undefined) continue;
    const grade = gradeOfRank(grades[slot] ?? UNKNOWN);
    const key = `${grade ?? ''}/${shown.industry ?? ''}`;
    const count = counts.get(key) ?? { grade, industry: shown.industry, customers: 0 };
    count.customers += 1;
    counts.set(key, count);
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

export function segmentMembers(desk: RelationshipDesk, query: SegmentQuery): readonly SegmentMember[] {
  const grades = desk.grades(query.asOf);
  const members: SegmentMember[] = [];
  for (const [slot, shown] of desk.customers.shown.entries()) {
    if (shown === undefined) continue;
    const grade = gradeOfRank(grades[slot] ?? UNKNOWN);
    const { name, salesRep, industry, region } = shown;
    const passes =
      among(query.grades, grade) && among(query.industries, industry) && among(query.reps, salesRep) && among(query.regions, region);
    if (passes) members.push({ customerId: desk.idOf(slot), name, salesRep, grade, industry });
  }
  const { compare } = new Intl.Collator('zh');
  return members.sort((a, b) => compare(a.name, b.name));
}

function among<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

import type { CompiledGrading } from './compile-grading.ts';
import {
  creditAllows,
  customerIsCloseEnough,
  customerIsStableEnough,
  purchasesAreLarge,
  purchasesAreSmall,
  shareReaches,
} from './conditions.ts';

/** §2.2 for columns, the same conditions as `gradeOf` without an explanation: rank 0 (A) to 3 (D), -1 incomplete. `years` -1 when unknown. */
export function quickGrade(
  purchasedFen: number,
  activeMonths: number,
  years: number,
  creditRank: number,
  grading: CompiledGrading,
): 0 | 1 | 2 | 3 | -1 {
  if (!grading.comparable) return -1;
  if (reaches(0, purchasedFen, activeMonths, years, creditRank, grading)) return 0;
  if (reaches(1, purchasedFen, activeMonths, years, creditRank, grading)) return 1;
  if (reaches(2, purchasedFen, activeMonths, years, creditRank, grading)) return 2;
  return 3;
}

function reaches(
  rank: number,
  purchasedFen: number,
  activeMonths: number,
  years: number,
  creditRank: number,
  grading: CompiledGrading,
): boolean {
  return (
    shareReaches(rank, purchasedFen, grading) &&
    customerIsCloseEnough(rank, activeMonths, grading) &&
    customerIsStableEnough(rank, years, grading) &&
    creditAllows(rank, creditRank, grading)
  );
}

/** §2.1.2 for columns: 0 large, 1 medium, 2 small. */
export function quickScale(purchasedKg: number, grading: CompiledGrading): 0 | 1 | 2 {
  if (purchasesAreLarge(purchasedKg, grading)) return 0;
  return purchasesAreSmall(purchasedKg, grading) ? 2 : 1;
}

import type { CompiledGrading } from './compile-grading.ts';

/** §2.1.2 */
export function purchasesAreLarge(purchasedKg: number, grading: CompiledGrading): boolean {
  return purchasedKg >= grading.largeFromKg;
}

/** §2.1.2 */
export function purchasesAreSmall(purchasedKg: number, grading: CompiledGrading): boolean {
  return purchasedKg < grading.smallBelowKg;
}

/** §2.2 share of the company's total sales; ranks: A 0, B 1, C 2. */
export function shareReaches(rank: number, purchasedFen: number, grading: CompiledGrading): boolean {
  return purchasedFen >= (grading.fromFen[rank] as number);
}

/** §2.2 closeness */
export function customerIsCloseEnough(rank: number, activeMonths: number, grading: CompiledGrading): boolean {
  return activeMonths >= (grading.fromMonths[rank] as number);
}

/** §2.2 stability; years below 0 are unknown and not held against the customer. */
export function customerIsStableEnough(rank: number, years: number, grading: CompiledGrading): boolean {
  return years < 0 || years >= (grading.fromYears[rank] as number);
}

/** §2.2 credit caps the grade; a credit not yet assessed does not. */
export function creditAllows(rank: number, creditRank: number, grading: CompiledGrading): boolean {
  return rank >= (grading.bestRankByCredit[creditRank] as number);
}

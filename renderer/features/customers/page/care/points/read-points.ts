import type { PointsProblem } from '../../../../../data/relationship/points.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import type { FieldProblem } from '../../../fields/read-field.ts';

export type GiftField = 'giftId' | 'quantity' | 'notes';
export type PointsField = 'points' | 'notes';

/** A count as people type it; NaN when it is none. */
function wholeOf(typed: string): number {
  const text = typed.replaceAll(',', '').trim();
  return /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
}

export function readGift(
  values: Readonly<Record<GiftField, string>>,
): Result<{ readonly giftId: string; readonly quantity: number; readonly notes: string }, PartProblems<GiftField>> {
  const quantity = wholeOf(values.quantity);
  const problems: PartProblems<GiftField> = {
    ...(values.giftId === '' ? { giftId: said('choice') } : {}),
    ...(quantity >= 1 ? {} : { quantity: said('whole') }),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({ giftId: values.giftId, quantity, notes: values.notes.trim() });
}

/** `sign` `any`: an adjustment, with its reason. */
export function readPoints(
  values: Readonly<Record<PointsField, string>>,
  sign: 'positive' | 'any',
): Result<{ readonly points: number; readonly notes: string }, PartProblems<PointsField>> {
  const points = wholeOf(values.points);
  const isRight = sign === 'any' ? Number.isInteger(points) && points !== 0 : points >= 1;
  const problems: PartProblems<PointsField> = {
    ...(isRight ? {} : { points: said(sign === 'any' ? 'wholeEitherSign' : 'whole') }),
    ...(sign === 'any' && values.notes.trim() === '' ? { notes: said('reasonMissing') } : {}),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({ points, notes: values.notes.trim() });
}

/** What the ledger refuses, at the gift, at the quantity or points, or at the reason. */
export function giftProblems(problems: readonly PointsProblem[], balance: number, left: number): PartProblems<GiftField> {
  return Object.fromEntries(
    problems.map((problem) => [
      problem === 'notOffered' || problem === 'goneGift' ? 'giftId' : 'quantity',
      wording(problem, balance, left),
    ]),
  );
}

export function pointsProblems(problems: readonly PointsProblem[], balance: number): PartProblems<PointsField> {
  return Object.fromEntries(problems.map((problem) => [problem === 'reasonMissing' ? 'notes' : 'points', wording(problem, balance, 0)]));
}

export function reverseProblems(problems: readonly PointsProblem[], balance: number): PartProblems<'reason'> {
  const [first] = problems;
  return first === undefined ? {} : { reason: wording(first, balance, 0) };
}

function wording(problem: PointsProblem, balance: number, left: number): FieldProblem {
  if (problem === 'notEnoughPoints') return { code: 'notEnoughPoints', values: { balance } };
  if (problem === 'notEnoughStock') return { code: 'notEnoughStock', values: { left } };
  if (problem === 'notWhole') return said('whole');
  if (problem === 'reversed' || problem === 'goneEntry') return said('countsNoMore');
  return said(problem === 'goneGift' ? 'notOffered' : problem);
}

function said(code: FieldProblem['code']): FieldProblem {
  return { code, values: {} };
}

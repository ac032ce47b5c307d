import type { Gift } from '../../../shared/records/gift.ts';
import type { Id } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';

export interface GiftRow {
  readonly gift: Gift;
  /** Handed out, less what came back. */
  readonly given: number;
  readonly left: number;
}

export type GiftDraft = Pick<Gift, 'name' | 'points' | 'costFen' | 'stock' | 'offered'> & { readonly id?: Id };

export interface GiftProblem {
  readonly field: keyof GiftDraft;
  readonly code: 'required' | 'notWhole' | 'negative';
}

/** §4.4.2: what points are redeemed for; offered ones first, by points. */
export async function gifts(): Promise<readonly GiftRow[]> {
  const [rows, given] = await Promise.all([db.gifts.toArray(), askColumns('giftsGiven')]);
  return rows
    .sort((a, b) => Number(b.offered) - Number(a.offered) || a.points - b.points)
    .map((gift) => ({ gift, given: given[gift.id] ?? 0, left: gift.stock - (given[gift.id] ?? 0) }));
}

export async function saveGift(draft: GiftDraft): Promise<Result<Committed<Gift>, readonly GiftProblem[]>> {
  const problems: GiftProblem[] = [];
  if (draft.name.trim() === '') problems.push({ field: 'name', code: 'required' });
  if (!Number.isInteger(draft.points) || draft.points < 1) problems.push({ field: 'points', code: 'notWhole' });
  if (!Number.isInteger(draft.stock) || draft.stock < 0) problems.push({ field: 'stock', code: 'notWhole' });
  if (draft.costFen !== null && draft.costFen < 0) problems.push({ field: 'costFen', code: 'negative' });
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveGift', ['gifts'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.gifts.get(draft.id);
    if (draft.id !== undefined && before === undefined) throw new OperationError('conflict', `gift ${draft.id} is gone`);
    const gift: Gift = {
      ...draft,
      name: draft.name.trim(),
      id: before?.id ?? newId(),
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('gifts', gift);
    return gift;
  });
  return ok(committed);
}

import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import type { PointsEntry } from '../../../shared/records/points-entry.ts';
import { againstPaymentProblems, giftProblems, type RedemptionProblem } from '../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { failed, type Result } from '../../../shared/values/result.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import type { Committed } from '../committed.ts';
import { addMoney } from '../credit/add-money.ts';
import { checkDrafts } from '../credit/check-drafts.ts';
import { db } from '../db.ts';
import { parameterVersions } from '../parameters.ts';
import { checkedCommand } from './checked-command.ts';
import type { PointsBalances, PointsView } from './points-view.ts';

export type { PointsBalances, PointsView } from './points-view.ts';

/** `reversed`: the entry was taken back before; `noValue`: a point is worth nothing against payment; `goneGift`, `goneEntry`: no longer there. */
export type PointsProblem = RedemptionProblem | 'reversed' | 'noValue' | 'goneGift' | 'goneEntry' | 'reasonMissing';

/** §4.4.2: what payments earned, what was given for it and what expired, as of a day. */
export async function pointsOf(customerId: Id, asOf: LocalDate): Promise<PointsView> {
  return askColumns('pointsOf', customerId, asOf);
}

/** Customers with points; at most `limit` rows. */
export async function pointsBalances(asOf: LocalDate, limit: number): Promise<PointsBalances> {
  return askColumns('pointsBalances', asOf, limit);
}

/** Points never go below zero, nor the stock. */
export async function redeemGift(
  customerId: Id,
  giftId: Id,
  quantity: number,
  notes: string,
): Promise<Result<Committed<PointsEntry>, readonly PointsProblem[]>> {
  return checkedCommand('redeemGift', ['pointsEntries'], async () => {
    const [gift, { account }, given] = await Promise.all([db.gifts.get(giftId), pointsOf(customerId, today()), askColumns('giftsGiven')]);
    if (gift === undefined) return failed(['goneGift']);
    const problems = giftProblems(account, gift, given[giftId] ?? 0, quantity);
    if (problems.length > 0) return failed(problems);
    return async (recorder) => {
      const entry = newEntry({ customerId, kind: 'redeemed', points: -gift.points * quantity, giftId, quantity, notes }, recorder.who);
      await recorder.create('pointsEntries', entry);
      return entry;
    };
  });
}

/** The points and the credit note that they become, in one batch. */
export async function redeemAgainstPayment(
  customerId: Id,
  points: number,
  notes: string,
): Promise<Result<Committed<PointsEntry>, readonly PointsProblem[]>> {
  return checkedCommand('redeemAgainstPayment', ['pointsEntries', 'facts'], async () => {
    const { account, entries, pointValueFen } = await pointsOf(customerId, today());
    const problems = againstPaymentProblems(account, points);
    if (problems.length > 0) return failed(problems);
    const amountFen = points * pointValueFen;
    if (amountFen === 0) return failed(['noValue']);
    const note = await checkedFact({
      ...MONEY,
      kind: 'creditNote',
      customerId,
      date: today(),
      docNo: noteNumber(entries),
      amountFen,
      notes,
    });
    return async (recorder) => {
      await addMoney(recorder, [note]);
      const redeemed = { customerId, kind: 'redeemed', points: -points, amountFen, creditNoteId: note.id, notes } as const;
      const entry = newEntry(redeemed, recorder.who);
      await recorder.create('pointsEntries', entry);
      return entry;
    };
  });
}

/** By hand, either sign. */
export async function adjustPoints(
  customerId: Id,
  points: number,
  reason: string,
): Promise<Result<Committed<PointsEntry>, readonly PointsProblem[]>> {
  return checkedCommand('adjustPoints', ['pointsEntries'], async () => {
    const { account } = await pointsOf(customerId, today());
    const problems: PointsProblem[] = [];
    if (!Number.isInteger(points) || points === 0) problems.push('notWhole');
    if (points < 0 && account.balance + points < 0) problems.push('notEnoughPoints');
    if (reason.trim() === '') problems.push('reasonMissing');
    if (problems.length > 0) return failed(problems);
    return async (recorder) => {
      const entry = newEntry({ customerId, kind: 'adjusted', points, notes: reason.trim() }, recorder.who);
      await recorder.create('pointsEntries', entry);
      return entry;
    };
  });
}

/** Takes an entry back, and with it its credit note; a reversal is never reversed. */
export async function reverseEntry(id: Id, reason: string): Promise<Result<Committed<PointsEntry>, readonly PointsProblem[]>> {
  return checkedCommand('reverseEntry', ['pointsEntries', 'facts'], async () => {
    const entry = await db.pointsEntries.get(id);
    if (entry === undefined) return failed(['goneEntry']);
    const { account, entries } = await pointsOf(entry.customerId, today());
    const problems: PointsProblem[] = [];
    if (entry.kind === 'reversed' || entries.some(({ of }) => of === id)) problems.push('reversed');
    if (entry.points > 0 && account.balance < entry.points) problems.push('notEnoughPoints');
    if (reason.trim() === '') problems.push('reasonMissing');
    if (problems.length > 0) return failed(problems);
    const { customerId, giftId, quantity, amountFen, creditNoteId } = entry;
    const note = creditNoteId === '' ? undefined : await askColumns('moneyFact', creditNoteId);
    const reversal =
      note === undefined
        ? null
        : await checkedFact({ ...MONEY, ...about(note), kind: 'reversal', date: today(), of: creditNoteId, notes: reason.trim() });
    return async (recorder) => {
      if (reversal !== null) await addMoney(recorder, [reversal]);
      const back = { customerId, kind: 'reversed', points: 0 - entry.points, giftId, quantity, amountFen, creditNoteId, of: id } as const;
      const reversed = newEntry({ ...back, notes: reason.trim() }, recorder.who);
      await recorder.create('pointsEntries', reversed);
      return reversed;
    };
  });
}

/** What one point is worth on a day. */
export async function pointValueFen(asOf: LocalDate): Promise<number> {
  return parametersAt(await parameterVersions(), asOf).values.pointValueFen;
}

const MONEY = { dueOn: null, docNo: '', contractNo: '', method: '', of: '', to: '', notes: '' } as const;
const NOTHING = { giftId: '', quantity: 0, amountFen: null, creditNoteId: '', of: '', notes: '' } as const;

function newEntry(
  entry: Pick<PointsEntry, 'customerId' | 'kind' | 'points'> & Partial<Omit<PointsEntry, 'id' | 'date' | 'by'>>,
  by: string,
): PointsEntry {
  return { ...NOTHING, ...entry, id: newId(), date: today(), by };
}

function about({ customerId, docNo, contractNo, amountFen }: MoneyFactDraft) {
  return { customerId, docNo, contractNo, amountFen };
}

/** The credit note goes through the same check as one typed by hand. */
async function checkedFact(draft: MoneyFactDraft) {
  const { facts, problems } = await checkDrafts([draft], today());
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new RangeError(`credit note: ${error.field} ${error.code}`);
  return facts[0] as (typeof facts)[number];
}

/** 積分 of the day, numbered through. */
function noteNumber(entries: readonly PointsEntry[]): string {
  return `JF-${today().replaceAll('-', '')}-${entries.filter(({ creditNoteId }) => creditNoteId !== '').length + 1}`;
}

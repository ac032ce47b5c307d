import type { MoneyFact, MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import type { FieldProblem } from '../../../shared/rules/5-credit/index.ts';
import type { Fen, LocalDate } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { compactMoneyTail } from '../compact-tail.ts';
import { dataVersion } from '../data-version.ts';
import { OperationError } from '../operation-error.ts';
import { addMoney } from './add-money.ts';
import { checkDrafts } from './check-drafts.ts';

/** Nothing was written: what is wrong, at its field. Of several drafts `index` says which. */
export type RefusedFact = FieldProblem & { readonly index: number };

/** Somebody else may have written between the check and the writing; then it is checked again. */
const TRIES = 3;

/** What a form shows beside its fields while somebody types: errors, and notices that keep nothing out. */
export async function problemsOf(draft: MoneyFactDraft): Promise<readonly FieldProblem[]> {
  return (await checkDrafts([draft], today())).problems;
}

export async function recordMoneyFact(draft: MoneyFactDraft): Promise<Result<Committed<MoneyFact>, readonly RefusedFact[]>> {
  return recordOne('recordMoneyFact', draft);
}

/** All of them or none; one batch, so one undo. Each is checked with those before it counted in. */
export async function recordMoneyFacts(
  drafts: readonly MoneyFactDraft[],
): Promise<Result<Committed<readonly MoneyFact[]>, readonly RefusedFact[]>> {
  return record('recordMoneyFacts', drafts);
}

/** The fact counts no more from `date` on. A fact that is gone is an OperationError `conflict`. */
export async function reverseMoneyFact(
  id: string,
  reason: string,
  date: LocalDate,
): Promise<Result<Committed<MoneyFact>, readonly RefusedFact[]>> {
  return recordOne('reverseMoneyFact', { ...(await about(id)), kind: 'reversal', date, notes: reason });
}

/** The bill was not honoured: what it had paid is owed again from `date` on. */
export async function dishonourBill(
  id: string,
  date: LocalDate,
  notes: string,
): Promise<Result<Committed<MoneyFact>, readonly RefusedFact[]>> {
  return recordOne('dishonourBill', { ...(await about(id)), kind: 'dishonour', date, notes });
}

/** From today on; what is not allocated by hand goes to the oldest document. */
export async function allocateByHand(
  fromId: string,
  toId: string,
  amountFen: Fen,
): Promise<Result<Committed<MoneyFact>, readonly RefusedFact[]>> {
  const draft = { ...(await about(fromId)), kind: 'allocation', date: today(), to: toId, amountFen, docNo: '', contractNo: '' } as const;
  return recordOne('allocateByHand', draft);
}

/** A fact about another one, with what identifies that. */
async function about(id: string): Promise<MoneyFactDraft> {
  const fact = await askColumns('moneyFact', id);
  if (fact === undefined) throw new OperationError('conflict', `money fact ${id} is gone`);
  const { kind, customerId, date, docNo, contractNo, amountFen } = fact;
  return { kind, customerId, date, dueOn: null, docNo, contractNo, amountFen, method: '', of: id, to: '', notes: '' };
}

async function recordOne(command: string, draft: MoneyFactDraft): Promise<Result<Committed<MoneyFact>, readonly RefusedFact[]>> {
  const recorded = await record(command, [draft]);
  return recorded.ok ? ok({ ...recorded.value, value: recorded.value.value[0] as MoneyFact }) : recorded;
}

async function record(
  command: string,
  drafts: readonly MoneyFactDraft[],
): Promise<Result<Committed<readonly MoneyFact[]>, readonly RefusedFact[]>> {
  for (let tries = 1; ; tries += 1) {
    const version = await dataVersion();
    const { facts, problems } = await checkDrafts(drafts, today());
    if (problems.some(({ severity }) => severity === 'error')) return failed(problems);
    const committed = await write(command, facts, version).catch((error: unknown) => {
      if (error instanceof OperationError && error.code === 'conflict' && tries < TRIES) return null;
      throw error;
    });
    if (committed === null) continue;
    await compactMoneyTail();
    return ok(committed);
  }
}

async function write(
  command: string,
  checked: readonly Omit<MoneyFact, 'batch'>[],
  version: number,
): Promise<Committed<readonly MoneyFact[]>> {
  return runCommand(command, ['facts'], async (recorder) => {
    if (recorder.head.version !== version) throw new OperationError('conflict', 'something was written since the check');
    return addMoney(recorder, checked);
  });
}

import type { Contract } from '../../../shared/records/contract.ts';
import type { LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import { newId } from '../clock.ts';
import { parseFactId } from '../columns/fact-id.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import type { Recorder } from '../recorder.ts';
import { storedMoneyIds } from '../stored-fact-ids.ts';
import { addMoney } from './add-money.ts';
import { creditBooks, CREDIT_BOOKS_KEY } from './credit-books.ts';
import { laterContract, ledgerContract, type LedgerContract } from './ledger-contracts.ts';
import { ledgerFacts, type PostingTerms } from './ledger-facts.ts';
import type { LeftOutReason, PostedSheet, PostOptions } from './postable-sheet.ts';
import { POSTING_PREFIX, type Posting } from './postings.ts';

export interface SheetToPost {
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  /** When it was posted before; its day then counts again. */
  readonly posting: Posting | null;
}

/** One batch: facts or contracts, that the sheet was posted, and from when deliveries count. */
export async function postSheet(
  { key, entries, posting }: SheetToPost,
  { asOf: chosen, booksFrom }: PostOptions,
  daysToPay: PostingTerms['daysToPay'],
): Promise<Committed<PostedSheet>> {
  const asOf = posting?.asOf ?? chosen;
  return runCommand('postSheet', ['facts', 'contracts', 'settings'], async (recorder) => {
    const books = await creditBooks();
    const posted =
      entries[0]?.kind === 'contracts'
        ? await postContracts(recorder, entries, posting !== null)
        : await postFacts(recorder, entries, { asOf, booksFrom: books.booksFrom, daysToPay });
    const value: Posting = { asOf };
    await recorder.put('settings', { key: POSTING_PREFIX + key, value });
    if (booksFrom !== null) await recorder.put('settings', { key: CREDIT_BOOKS_KEY, value: { ...books, booksFrom } });
    return posted;
  });
}

async function postFacts(recorder: Recorder, entries: readonly LedgerEntry[], terms: PostingTerms): Promise<PostedSheet> {
  const { facts, leftOut } = ledgerFacts(entries, terms);
  const stored = await storedMoneyIds();
  const fresh = facts.filter(({ id }) => {
    const { high, low } = parseFactId(id);
    return !stored.has(high, low);
  });
  await addMoney(recorder, fresh);
  return { posted: fresh.length, updated: 0, alreadyThere: facts.length - fresh.length, leftOut };
}

/** A sheet that was posted before says nothing new about contracts that are there. */
async function postContracts(recorder: Recorder, entries: readonly LedgerEntry[], again: boolean): Promise<PostedSheet> {
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const known = new Map((await db.contracts.toArray()).map((contract) => [keyOf(contract), contract]));
  const fresh: Contract[] = [];
  const changes: { readonly id: string; readonly patch: Partial<Contract> }[] = [];
  let alreadyThere = 0;
  for (const entry of entries) {
    const ledger = ledgerContract(entry);
    if (typeof ledger === 'string') {
      leftOut[ledger] = (leftOut[ledger] ?? 0) + 1;
      continue;
    }
    const before = known.get(keyOf(ledger));
    if (before === undefined) fresh.push(newContract(ledger, recorder, known));
    else alreadyThere += 1;
    if (before !== undefined && !again && !fresh.includes(before)) changes.push({ id: before.id, patch: laterContract(before, ledger) });
  }
  await recorder.createMany('contracts', fresh);
  const updated = await recorder.patchMany('contracts', changes);
  return { posted: fresh.length, updated, alreadyThere, leftOut };
}

function newContract(ledger: LedgerContract, { at }: Recorder, known: Map<string, Contract>): Contract {
  const contract: Contract = { ...ledger, id: newId(), paymentDays: null, createdAt: at, updatedAt: at };
  known.set(keyOf(contract), contract);
  return contract;
}

function keyOf({ customerId, contractNo }: Pick<Contract, 'customerId' | 'contractNo'>): string {
  return `${customerId}/${contractNo.trim().toUpperCase()}`;
}

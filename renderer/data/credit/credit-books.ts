import type { LocalDate } from '../../../shared/values/id.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export const CREDIT_BOOKS_KEY = 'creditBooks';

/** How the company keeps its receivables here. */
export interface CreditBooks {
  /** Sales lines from this day on count as delivered and not yet invoiced; null: the books have not begun. */
  readonly booksFrom: LocalDate | null;
  /** Who may release a delivery that the gate stops; '' when nobody is named. */
  readonly departmentHead: string;
}

const NONE: CreditBooks = { booksFrom: null, departmentHead: '' };

export async function creditBooks(): Promise<CreditBooks> {
  return { ...NONE, ...((await db.settings.get(CREDIT_BOOKS_KEY))?.value as CreditBooks | undefined) };
}

export async function saveCreditBooks(patch: Partial<CreditBooks>): Promise<Committed<void>> {
  return runCommand('saveCreditBooks', ['settings'], async (recorder) => {
    await recorder.put('settings', { key: CREDIT_BOOKS_KEY, value: { ...(await creditBooks()), ...patch } });
  });
}

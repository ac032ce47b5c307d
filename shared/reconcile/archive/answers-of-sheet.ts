import type { Difference, DifferenceCandidate, Reconciliation } from '../../records/reconciliation.ts';
import type { Id, LocalDate } from '../../values/id.ts';
import { addDays, isLocalDate } from '../../values/local-date.ts';
import type { FilledRow, FilledSheet, UnreadReason } from '../ledgers/read-difference-sheet.ts';
import { numberKey } from '../rows/row-name.ts';
import { possibleAnswers, type Answer } from './possible-answers.ts';
import { shelfMark } from './shelf-sheet.ts';

/** `whichOne`: several could be meant; `alreadySettled`: otherwise than the sheet says; `differentTwice`: one number, two decisions. */
export type ShelfTrouble =
  | UnreadReason
  | 'anotherReconciliation'
  | 'differentTwice'
  | 'alreadySettled'
  | 'notPossible'
  | 'whichOne'
  | 'whenNot';

interface ShelfAnswers {
  readonly answers: readonly { readonly row: number; readonly id: Id; readonly answer: Answer; readonly notes: string | null }[];
  /** Rows that say what has been settled just so before. */
  readonly repeated: number;
  readonly troubles: readonly { readonly row: number; readonly text: string; readonly why: ShelfTrouble }[];
}

const POSTPONED_DAYS = 7;

interface Reading {
  readonly reconciliation: Reconciliation;
  readonly differences: readonly Difference[];
  readonly today: LocalDate;
  /** Who is asked when the sheet does not say. */
  readonly who: string;
}

/** What a filled-in sheet answers, and in plain reasons what it does not. Every filled row ends in exactly one of the three. */
export function answersOfSheet(sheet: FilledSheet, reading: Reading): ShelfAnswers {
  const mark = shelfMark(reading.reconciliation.id);
  const byNo = new Map(reading.differences.map((each) => [each.no, each]));
  const answers: ShelfAnswers['answers'][number][] = [];
  const troubles: ShelfAnswers['troubles'][number][] = [...sheet.unread];
  const twice = saidDifferently(sheet.rows);
  let repeated = 0;
  const seen = new Set<number>();
  for (const row of sheet.rows) {
    const trouble = (why: ShelfTrouble): number => troubles.push({ row: row.row, text: row.actual || (row.decision ?? ''), why });
    const difference = byNo.get(row.no);
    if (row.mark !== mark) trouble('anotherReconciliation');
    else if (difference === undefined) trouble('unknownNumber');
    else if (twice.has(row.no)) trouble('differentTwice');
    else {
      const answer = answerOf(row, difference, reading);
      if (typeof answer === 'string') trouble(answer);
      else if (isSettledSo(difference, answer) || seen.has(row.no)) repeated += 1;
      else if (difference.state === 'resolved') trouble('alreadySettled');
      else answers.push({ row: row.row, id: difference.id, answer, notes: row.remark === '' ? null : row.remark });
      seen.add(row.no);
    }
  }
  return { answers, repeated, troubles: troubles.toSorted((a, b) => a.row - b.row) };
}

function saidDifferently(rows: readonly FilledRow[]): ReadonlySet<number> {
  const said = new Map<number, string>();
  const twice = new Set<number>();
  for (const { no, decision, actual } of rows) {
    const words = `${decision} ${actual}`;
    if ((said.get(no) ?? words) !== words) twice.add(no);
    said.set(no, words);
  }
  return twice;
}

function answerOf({ decision, actual }: FilledRow, difference: Difference, { reconciliation, today, who }: Reading): Answer | ShelfTrouble {
  if (decision === 'ask') return { kind: 'ask', owner: actual || difference.owner || who };
  if (decision === 'postpone') {
    if (actual !== '' && !isLocalDate(actual)) return 'whenNot';
    return { kind: 'postpone', until: actual || addDays(today, POSTPONED_DAYS) };
  }
  const kind = decision ?? 'filledIn';
  if (difference.state !== 'resolved' && !possibleAnswers(difference, reconciliation).includes(kind)) return 'notPossible';
  if (kind === 'filledIn') return { kind, value: actual };
  if (kind !== 'sameCustomer') return { kind };
  const candidate = candidateMeant(difference.candidates, actual);
  return candidate === -1 ? 'whichOne' : { kind, candidate };
}

function candidateMeant(candidates: readonly DifferenceCandidate[], actual: string): number {
  if (actual === '') return candidates.length <= 1 ? 0 : -1;
  const meant = candidates.flatMap(({ name, archiveNo }, at) =>
    numberKey(archiveNo) === numberKey(actual) || numberKey(name) === numberKey(actual) || String(at + 1) === actual ? [at] : [],
  );
  return meant.length === 1 ? (meant[0] as number) : -1;
}

function isSettledSo({ state, resolution }: Difference, { kind }: Answer): boolean {
  return state === 'resolved' && resolution === kind;
}

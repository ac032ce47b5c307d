import type { Difference, DifferenceCandidate, DifferenceRow, Reconciliation } from '../../records/reconciliation.ts';
import type { Id } from '../../values/id.ts';
import type { RowOut, SheetOut } from '../../workbook/write-workbook.ts';
import { countsSheet, decisionsSheet, DECISIONS, fieldText, figureText, type SayReconcile } from '../ledgers/difference-sheet.ts';
import { BUCKETS } from '../rows/reconcile-row.ts';
import { possibleAnswers } from './possible-answers.ts';

const WIDE = 34;
const MIDDLE = 18;

/** Before each number, so that a workbook of another reconciliation is never taken for this one. */
export function shelfMark(id: Id): string {
  return id.slice(-6).toUpperCase();
}

/** What is not settled, to be filled in at the shelf and read back; then how many rows ended where, and the words that are understood. */
export function shelfSheets(reconciliation: Reconciliation, differences: readonly Difference[], say: SayReconcile): readonly SheetOut[] {
  const text = (key: string, width: number) => ({ header: say(`reconcile.column.${key}`), width, kind: 'text' as const });
  const open = differences.filter(({ state }) => state !== 'resolved');
  const mark = shelfMark(reconciliation.id);
  return [
    {
      name: say('reconcile.sheet.differences'),
      columns: [
        text('no', 14),
        text('bucket', 12),
        text('paperName', WIDE),
        text('paperNo', MIDDLE),
        text('paperRows', MIDDLE),
        text('electronicName', WIDE),
        text('electronicNo', MIDDLE),
        text('why', WIDE),
        text('differences', 44),
        text('may', WIDE),
        text('decision', MIDDLE),
        text('actual', MIDDLE),
        text('remark', WIDE),
      ],
      rows: open.map((each): RowOut => [
        `${mark}-${each.no}`,
        say(`reconcile.bucket.${each.bucket}`),
        ...paperCells(each.paper),
        ...electronicCells(each.electronic ?? each.candidates[0] ?? null),
        whyText(each, say),
        fieldsText(each, say),
        wordsText(each, reconciliation, say),
        null,
        null,
        each.notes || null,
      ]),
    },
    countsSheet(
      BUCKETS.map((bucket) => [bucket, reconciliation.counts[bucket].paper, reconciliation.counts[bucket].electronic] as const),
      say,
    ),
    decisionsSheet(say),
  ];
}

function paperCells(row: DifferenceRow | null): RowOut {
  return row === null ? [null, null, null] : [row.name, row.archiveNo || null, row.where || null];
}

function electronicCells(row: DifferenceRow | null): RowOut {
  return row === null ? [null, null] : [row.name, row.archiveNo || null];
}

/** Why the two are one, or why they were not taken for one, in words. */
export function whyText({ bucket, tier, doubt, candidates, paper }: Difference, say: SayReconcile): string {
  if (tier !== '') return say(`reconcile.tier.${tier}`);
  if (doubt !== '') {
    const why = say(`reconcile.doubt.${doubt}`);
    return candidates.length === 0
      ? why
      : say('reconcile.because.candidates', { doubt: why, names: candidates.map(candidateText).join('; ') });
  }
  if (bucket === 'duplicate')
    return say('reconcile.duplicateOf', { name: candidates[0] === undefined ? '' : candidateText(candidates[0], 0) });
  return say(`reconcile.because.${bucket === 'unsure' && paper === null ? 'unsure' : bucket}`);
}

function candidateText({ name, archiveNo }: DifferenceCandidate, at: number): string {
  return `${at + 1}. ${name}${archiveNo === '' ? '' : ` (${archiveNo})`}`;
}

function fieldsText({ fields }: Difference, say: SayReconcile): string | null {
  const texts = fields.map(
    ({ field, paper, electronic }) =>
      `${fieldText(field, say)}: ${figureText(field, paper)} / ${electronic === '' ? '—' : figureText(field, electronic)}`,
  );
  return texts.join('; ') || null;
}

function wordsText(difference: Difference, reconciliation: Reconciliation, say: SayReconcile): string {
  const possible: readonly string[] = [...possibleAnswers(difference, reconciliation), 'ask', 'postpone'];
  return DECISIONS.filter((decision) => possible.includes(decision))
    .map((decision) => say(`reconcile.decision.${decision}`))
    .join(' · ');
}

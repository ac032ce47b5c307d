import { stillToDo } from '../../../../shared/reconcile/archive/still-to-do.ts';
import { whyText } from '../../../../shared/reconcile/archive/shelf-sheet.ts';
import { fieldText, figureText, type SayReconcile } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import { BUCKETS } from '../../../../shared/reconcile/rows/reconcile-row.ts';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { PaperBlock, PaperColumn } from '../../../../shared/paper/paper-block.ts';
import type { PaperText } from '../../../ui/paper/paper-text.ts';
import type { PaperPart } from './parts-of.ts';

export interface ReportWords {
  readonly say: SayReconcile;
  /** How a difference stands, in words. */
  readonly outcome: (difference: Difference) => string;
  readonly toDo: (what: NonNullable<ReturnType<typeof stillToDo>>) => string;
  /** An instant, as it is written. */
  readonly at: (instant: number) => string;
}

/** §6.1.2 the difference report, to be signed: what was reconciled, how many rows ended where, and of a long one a part of the differences and how they stand. */
export function reportBlocks(
  it: Reconciliation,
  differences: readonly Difference[],
  { from, to }: PaperPart,
  words: ReportWords,
): readonly PaperBlock<PaperText>[] {
  const isPart = to - from < differences.length;
  return [
    { kind: 'heading', text: 'reconcile.paper.title' },
    {
      kind: 'fields',
      fields: [
        { label: 'reconcile.paper.name', kind: 'text', value: it.title },
        { label: 'reconcile.paper.files', kind: 'text', value: it.files.map(({ name, sheet }) => `${name} · ${sheet}`).join('; ') },
        { label: 'reconcile.paper.asOf', kind: 'date', value: it.asOf },
        { label: 'reconcile.paper.begun', kind: 'text', value: [words.at(it.startedAt), it.by].filter((part) => part !== '').join(' · ') },
        {
          label: 'reconcile.paper.signed',
          kind: 'text',
          value: it.closedAt === null ? '' : `${it.signedBy} · ${words.at(it.closedAt)}`,
        },
      ],
    },
    { kind: 'heading', text: 'reconcile.counts.caption' },
    countsTable(it, differences, words.say),
    ...(it.sharedNumbers.length === 0
      ? []
      : [{ kind: 'paragraph', text: 'reconcile.paper.shared', values: { numbers: it.sharedNumbers.slice(0, 40).join(', ') } } as const]),
    { kind: 'heading', text: 'reconcile.one.differences' },
    ...(differences.length === 0 ? [{ kind: 'paragraph', text: 'reconcile.one.allAgree', values: {} } as const] : []),
    ...(isPart
      ? [{ kind: 'paragraph', text: 'reconcile.paper.partSaid', values: { from: from + 1, to, count: differences.length } } as const]
      : []),
    ...(differences.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: reportColumns(it),
            rows: reportRows(differences.slice(from, to), it, words),
            totals: null,
          } as const,
        ]),
    { kind: 'paragraph', text: 'reconcile.paper.signatures', values: {} },
  ];
}

function countsTable(it: Reconciliation, differences: readonly Difference[], say: SayReconcile): PaperBlock<PaperText> {
  const settled = (bucket: Difference['bucket']): number =>
    differences.filter((each) => each.bucket === bucket && each.state === 'resolved').length;
  const sum = (valueOf: (bucket: (typeof BUCKETS)[number]) => number): number =>
    BUCKETS.reduce((total, bucket) => total + valueOf(bucket), 0);
  const figures = it.kind === 'figures';
  return {
    kind: 'table',
    columns: [
      column('reconcile.column.bucket', 'text', 24),
      column(figures ? 'reconcile.counts.ledger' : 'reconcile.counts.paper', 'integer', 14),
      column(figures ? 'reconcile.counts.books' : 'reconcile.counts.electronic', 'integer', 14),
      column('reconcile.counts.results', 'integer', 14),
      column('reconcile.counts.settled', 'integer', 14),
    ],
    rows: BUCKETS.map((bucket) => [
      say(`reconcile.bucket.${bucket}`),
      it.counts[bucket].paper,
      it.counts[bucket].electronic,
      it.counts[bucket].results,
      bucket === 'same' ? it.counts.same.results : settled(bucket),
    ]),
    totals: [
      null,
      sum((bucket) => it.counts[bucket].paper),
      sum((bucket) => it.counts[bucket].electronic),
      sum((bucket) => it.counts[bucket].results),
      sum((bucket) => (bucket === 'same' ? it.counts.same.results : settled(bucket))),
    ],
  };
}

export function reportColumns(it: Reconciliation): readonly PaperColumn<PaperText>[] {
  const figures = it.kind === 'figures';
  return [
    column('reconcile.column.no', 'integer', 7),
    column('reconcile.column.bucket', 'text', 13),
    column(figures ? 'reconcile.counts.ledger' : 'reconcile.counts.paper', 'text', 30),
    column(figures ? 'reconcile.counts.books' : 'reconcile.counts.electronic', 'text', 30),
    column('reconcile.column.what', 'text', 44),
    column('reconcile.column.state', 'text', 28),
  ];
}

/** One a difference, by the columns above. */
export function reportRows(
  differences: readonly Difference[],
  it: Reconciliation,
  { say, outcome, toDo }: ReportWords,
): readonly (readonly (string | number)[])[] {
  return differences.map((each) => {
    const remains = stillToDo(each, it);
    const said = each.fields.map(
      ({ field, paper, electronic }) =>
        `${fieldText(field, say)}: ${figureText(field, paper)} / ${electronic === '' ? '—' : figureText(field, electronic)}`,
    );
    return [
      each.no,
      say(`reconcile.bucket.${each.bucket}`),
      named(each.paper),
      named(each.electronic),
      [whyText(each, say), ...said].join('; '),
      [outcome(each), ...(remains === null ? [] : [toDo(remains)]), each.notes].filter((part) => part !== '').join('; '),
    ];
  });
}

export function column(label: PaperText, kind: PaperColumn<PaperText>['kind'], width: number): PaperColumn<PaperText> {
  return { label, kind, width };
}

function named(row: Difference['paper']): string {
  return row === null ? '' : [row.name, row.archiveNo].filter((part) => part !== '').join(' · ');
}

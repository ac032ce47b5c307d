import type { Customer, CustomerPatch } from '../../../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../../../shared/records/grade-decision.ts';
import type { JournalEntry } from '../../../../../shared/records/journal-entry.ts';
import type { Instant } from '../../../../../shared/values/id.ts';

/** One thing that happened to a customer, in the terms of the reader. */
export interface Happening {
  readonly id: string;
  readonly kind: 'created' | 'imported' | 'updated' | 'undone' | 'deleted' | 'proposed' | 'reviewed' | 'overridden';
  readonly at: Instant;
  readonly who: string;
  readonly before: CustomerPatch;
  readonly after: CustomerPatch;
  readonly decision: GradeDecision | null;
}

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Kept by the commands themselves; nobody edits them. */
const KEPT_FIELDS: readonly string[] = ['id', 'createdAt', 'updatedAt', 'createdBatch'];

/** The journal of the record and the decisions about its grade as one story, newest first. */
export function happeningsOf(entries: readonly JournalEntry[], decisions: readonly GradeDecision[]): readonly Happening[] {
  return [...entries.map(fromEntry), ...decisions.flatMap(fromDecision)].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

export function changesOf(before: CustomerPatch, after: CustomerPatch): readonly FieldChange[] {
  const left = before as Readonly<Record<string, unknown>>;
  const right = after as Readonly<Record<string, unknown>>;
  return Object.keys({ ...left, ...right })
    .filter((field) => !KEPT_FIELDS.includes(field))
    .map((field) => ({ field, before: left[field], after: right[field] }));
}

/** Whether the record still says what the change made of it: `everything` is back as it was before, so there is nothing to take back. */
export function editedSince(
  { before, after }: Pick<Happening, 'before' | 'after'>,
  customer: Customer,
): 'nothing' | 'something' | 'everything' {
  const present = customer as unknown as Readonly<Record<string, unknown>>;
  const changes = changesOf(before, after);
  if (changes.every(({ field, after: made }) => same(present[field], made))) return 'nothing';
  return changes.every(({ field, before: was }) => same(present[field], was)) ? 'everything' : 'something';
}

function fromEntry(entry: JournalEntry): Happening {
  const { id, at, who, change, before, after } = entry;
  const kind =
    entry.undoes !== ''
      ? 'undone'
      : change === 'createMany'
        ? 'imported'
        : change === 'create'
          ? 'created'
          : change === 'delete' || change === 'deleteMany'
            ? 'deleted'
            : 'updated';
  const isUpdate = change === 'update';
  return {
    id,
    kind,
    at,
    who,
    before: isUpdate ? (before as CustomerPatch) : {},
    after: isUpdate ? (after as CustomerPatch) : {},
    decision: null,
  };
}

function fromDecision(decision: GradeDecision): readonly Happening[] {
  const { id, proposedAt, proposedBy, reviewedAt, reviewedBy, overridden } = decision;
  const common = { before: {}, after: {}, decision };
  const proposed: Happening = { ...common, id: `${id} proposed`, kind: 'proposed', at: proposedAt, who: proposedBy };
  if (reviewedAt === null) return [proposed];
  const reviewed: Happening = {
    ...common,
    id: `${id} reviewed`,
    kind: overridden ? 'overridden' : 'reviewed',
    at: reviewedAt,
    who: reviewedBy,
  };
  return overridden ? [reviewed] : [reviewed, proposed];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

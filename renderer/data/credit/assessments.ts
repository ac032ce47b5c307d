import type { AssessedStanding, CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import { assessCredit, ASSESSMENT_ITEMS, type RecordFigures } from '../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { parameterVersions } from '../parameters.ts';
import type { AssessmentDue } from './assessment-due.ts';
import { newAssessment, type AssessmentDraft } from './new-assessment.ts';

export type { AssessmentDue } from './assessment-due.ts';
export type { AssessmentDraft } from './new-assessment.ts';

/** A sheet to begin with. */
export interface AssessmentStart {
  /** The open draft if there is one, else a new one with typed scores and evidence of the last approved sheet. */
  readonly draft: AssessmentDraft;
  /** Computed from the facts as of the draft's day; null for a customer without any. */
  readonly record: RecordFigures | null;
  readonly previous: CreditAssessment | null;
}

export interface AssessmentDecision {
  readonly standing: AssessedStanding;
  /** Required when the standing differs from the computed one. */
  readonly reason: string;
  readonly effectiveFrom: LocalDate;
}

/** Newest first, also withdrawn ones. */
export async function assessmentsOf(customerId: Id): Promise<readonly CreditAssessment[]> {
  const rows = await db.creditAssessments.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => b.preparedAt - a.preparedAt);
}

export async function assessmentDraft(customerId: Id, occasion: CreditAssessment['occasion']): Promise<AssessmentStart> {
  const all = await assessmentsOf(customerId);
  const previous = all.filter(({ state }) => state === 'approved').sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0] ?? null;
  const draft = all.find(({ state }) => state === 'draft') ?? {
    customerId,
    occasion,
    asOf: today(),
    scores: typedScores(previous),
    evidence: previous?.evidence ?? [],
    notes: '',
  };
  return { draft, previous, record: await recordFiguresOf(customerId, draft.asOf) };
}

/** The record figures of the third area, §5.1.1; null for a customer without facts. */
export async function recordFiguresOf(customerId: Id, asOf: LocalDate): Promise<RecordFigures | null> {
  return askColumns('recordFiguresOf', customerId, asOf);
}

/** Only a draft can be written over; anything else is an OperationError `conflict`. */
export async function saveAssessment(draft: AssessmentDraft): Promise<Committed<CreditAssessment>> {
  return runCommand('saveAssessment', ['creditAssessments'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await inState(draft.id, ['draft']);
    const assessment = newAssessment({ ...draft, id: before?.id ?? newId() }, recorder.who, recorder.at);
    await recorder.put('creditAssessments', assessment);
    return assessment;
  });
}

/** Keeps the computed items and the computed standing as they are that day. An incomplete sheet throws RangeError. */
export async function submitAssessment(id: Id): Promise<Committed<CreditAssessment>> {
  const sheet = await inState(id, ['draft']);
  const record = await recordFiguresOf(sheet.customerId, sheet.asOf);
  const verdict = assessCredit(sheet, record, parametersAt(await parameterVersions(), sheet.asOf), sheet.asOf);
  if (verdict.status !== 'met') throw new RangeError('an incomplete sheet can not be submitted');
  const computedScores = verdict.items.flatMap(({ item, source, score }) => (source === 'facts' ? [[item, score] as const] : []));
  const scores = { ...sheet.scores, ...(Object.fromEntries(computedScores) as Record<string, number>) };
  return change('submitAssessment', id, ['draft'], () => ({ state: 'submitted', scores, computed: verdict.value }));
}

/** Of a submitted sheet only. Throws RangeError when it differs from the computed standing without a reason. */
export async function approveAssessment(
  id: Id,
  { standing, reason, effectiveFrom }: AssessmentDecision,
): Promise<Committed<CreditAssessment>> {
  return change('approveAssessment', id, ['submitted'], ({ computed }, { who, at }) => {
    if (standing !== computed && reason.trim() === '') throw new RangeError('another standing than the computed one needs a reason');
    return { state: 'approved', standing, reason: reason.trim(), effectiveFrom, approvedBy: who, approvedAt: at };
  });
}

/** A draft or a submitted sheet; an approved one stays. */
export async function withdrawAssessment(id: Id): Promise<Committed<CreditAssessment>> {
  return change('withdrawAssessment', id, ['draft', 'submitted'], () => ({ state: 'withdrawn' }));
}

/** §5.1.1 customers whose assessment is due by the day, or lies submitted; longest due first. */
export async function assessmentsDue(asOf: LocalDate): Promise<readonly AssessmentDue[]> {
  return askColumns('assessmentsDue', asOf);
}

async function change(
  command: string,
  id: Id,
  states: readonly CreditAssessment['state'][],
  patchOf: (sheet: CreditAssessment, recorder: { readonly who: string; readonly at: number }) => Partial<CreditAssessment>,
): Promise<Committed<CreditAssessment>> {
  return runCommand(command, ['creditAssessments'], async (recorder) => {
    const sheet = await inState(id, states);
    const patch = patchOf(sheet, recorder);
    await recorder.patch('creditAssessments', id, patch);
    return { ...sheet, ...patch };
  });
}

async function inState(id: Id, states: readonly CreditAssessment['state'][]): Promise<CreditAssessment> {
  const sheet = await db.creditAssessments.get(id);
  if (sheet === undefined || !states.includes(sheet.state))
    throw new OperationError('conflict', `assessment ${id} is ${sheet?.state ?? 'gone'}`);
  return sheet;
}

/** What facts tell is computed anew. */
function typedScores(previous: CreditAssessment | null): CreditAssessment['scores'] {
  const computed = new Set<string>(ASSESSMENT_ITEMS.filter(({ area }) => area === 'record').map(({ item }) => item));
  return Object.fromEntries(Object.entries(previous?.scores ?? {}).filter(([item]) => !computed.has(item)));
}

import type { ImprovementMeasure } from '../../../shared/records/improvement-measure.ts';
import { measureState, type MeasureState } from '../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { causeKey } from './cause-key.ts';
import type { CauseOfComplaints } from './complaint-row.ts';

export interface MeasureRow {
  readonly measure: ImprovementMeasure;
  readonly state: MeasureState;
  /** Every complaint with the same cause, newest first. */
  readonly complaints: CauseOfComplaints['complaints'];
}

/** With an id it takes that one's place; what its check said stays. */
export type MeasureDraft = Pick<ImprovementMeasure, 'cause' | 'action' | 'owner' | 'dueOn' | 'doneOn' | 'checkOn' | 'notes'> & {
  readonly id?: Id;
};

export interface MeasureProblem {
  readonly field: keyof MeasureDraft;
  readonly code: 'required' | 'notADate' | 'future' | 'beforeDue';
}

/** §4.3.4: open ones first, by the day they are due. */
export async function measures(asOf: LocalDate): Promise<readonly MeasureRow[]> {
  const [rows, causes] = await Promise.all([db.improvementMeasures.toArray(), askColumns('complaintCauses')]);
  const byCause = new Map(causes.map(({ cause, complaints }) => [causeKey(cause), complaints]));
  return rows
    .map((measure) => ({ measure, state: measureState(measure, asOf), complaints: byCause.get(causeKey(measure.cause)) ?? [] }))
    .sort((a, b) => rank(a) - rank(b) || (a.measure.dueOn < b.measure.dueOn ? -1 : a.measure.dueOn > b.measure.dueOn ? 1 : 0));
}

/** Causes that complaints have, most complaints first: for choosing one, so that the same cause is written the same way. */
export async function complaintCauses(): Promise<readonly CauseOfComplaints[]> {
  return askColumns('complaintCauses');
}

export async function saveMeasure(draft: MeasureDraft): Promise<Result<Committed<ImprovementMeasure>, readonly MeasureProblem[]>> {
  const problems = checkMeasureDraft(draft, today());
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveMeasure', ['improvementMeasures'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await existing(draft.id);
    const measure: ImprovementMeasure = {
      effective: null,
      checkedOn: null,
      ...before,
      ...draft,
      cause: draft.cause.trim(),
      id: before?.id ?? newId(),
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('improvementMeasures', measure);
    return measure;
  });
  return ok(committed);
}

/** Whether it helped. Of one that is not done, or is checked already: `conflict`. */
export async function checkMeasure(id: Id, effective: boolean, notes: string): Promise<Committed<ImprovementMeasure>> {
  return runCommand('checkMeasure', ['improvementMeasures'], async (recorder) => {
    const measure = await existing(id);
    if (measure.doneOn === null || measure.effective !== null) throw new OperationError('conflict', `measure ${id} is not to be checked`);
    const patch = { effective, checkedOn: today(), notes: notes.trim() };
    await recorder.patch('improvementMeasures', id, patch);
    return { ...measure, ...patch };
  });
}

function checkMeasureDraft(draft: MeasureDraft, asOf: LocalDate): readonly MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  for (const field of ['cause', 'action', 'owner'] as const) if (draft[field].trim() === '') problems.push({ field, code: 'required' });
  for (const field of ['dueOn', 'checkOn'] as const) if (!isLocalDate(draft[field])) problems.push({ field, code: 'notADate' });
  if (draft.doneOn !== null && !isLocalDate(draft.doneOn)) problems.push({ field: 'doneOn', code: 'notADate' });
  if (draft.doneOn !== null && draft.doneOn > asOf) problems.push({ field: 'doneOn', code: 'future' });
  if (draft.checkOn < draft.dueOn) problems.push({ field: 'checkOn', code: 'beforeDue' });
  return problems;
}

/** Open work before what is finished. */
function rank({ state }: MeasureRow): number {
  return state === 'effective' || state === 'notEffective' ? 1 : 0;
}

async function existing(id: Id): Promise<ImprovementMeasure> {
  const measure = await db.improvementMeasures.get(id);
  if (measure === undefined) throw new OperationError('conflict', `measure ${id} is gone`);
  return measure;
}

import type { Complaint, ComplaintState } from '../../../shared/records/complaint.ts';
import { complaintMoves, isFedBack, obstaclesTo } from '../../../shared/rules/4-relationship/index.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { LocalTime } from '../../../shared/values/local-time.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import type { ComplaintMoveProblem } from './complaint-row.ts';
import { localNow } from './local-now.ts';

/** What comes with a step, and when it was taken: now without `at`. */
export interface ComplaintStep extends Partial<Pick<Complaint, 'cause' | 'whys' | 'solution' | 'solutionText' | 'costFen' | 'handledBy'>> {
  readonly at?: LocalTime;
  /** Why it is taken up again, after feedback. */
  readonly why?: string;
}

/**
 * §4.3.2 to §4.3.4: on to a state, with everything that is missing told when it may not go there. Investigated again after the customer
 * was not content or after it was closed, it is a reopening with a feedback clock of its own, and needs a `why`.
 */
export async function moveComplaint(
  id: Id,
  state: ComplaintState,
  step: ComplaintStep = {},
): Promise<Result<Committed<Complaint>, readonly ComplaintMoveProblem[]>> {
  let problems: readonly ComplaintMoveProblem[] = [];
  const committed = await runCommand('moveComplaint', ['complaints'], async (recorder): Promise<Complaint | null> => {
    const before = await existing(id);
    const moved = movedTo(before, state, step, step.at ?? localNow());
    problems = problemsOf(before, moved, state, step, localNow());
    if (problems.length > 0) return null;
    await recorder.put('complaints', moved);
    return moved;
  });
  return committed.value === null ? failed(problems) : ok({ ...committed, value: committed.value });
}

/** Taken up again after it was closed, or after the customer was not content. */
export async function reopenComplaint(
  id: Id,
  why: string,
  at?: LocalTime,
): Promise<Result<Committed<Complaint>, readonly ComplaintMoveProblem[]>> {
  return moveComplaint(id, 'investigating', { why, ...(at === undefined ? {} : { at }) });
}

/** The clocks stand still until the customer answers. One wait at a time, and none once it is closed: `conflict`. Throws RangeError without a why. */
export async function startWait(id: Id, why: string, at: LocalTime = localNow()): Promise<Committed<Complaint>> {
  if (why.trim() === '') throw new RangeError('a wait for the customer needs its why');
  return change('startWait', id, (complaint) => {
    const last = complaint.waits.at(-1);
    const after = last === undefined || (last.to !== null && last.to <= at);
    if (!after || complaint.state === 'closed' || at < complaint.receivedAt || at > localNow())
      throw new OperationError('conflict', `complaint ${id} does not wait from ${at}`);
    return { waits: [...complaint.waits, { from: at, to: null, why: why.trim() }] };
  });
}

/** Without an open wait, or before it began: `conflict`. */
export async function endWait(id: Id, at: LocalTime = localNow()): Promise<Committed<Complaint>> {
  return change('endWait', id, ({ waits }) => {
    const last = waits.at(-1);
    if (last?.to !== null || at < last.from) throw new OperationError('conflict', `complaint ${id} does not wait`);
    return { waits: waitsEnded(waits, at) };
  });
}

function movedTo(before: Complaint, state: ComplaintState, { why = '', ...step }: ComplaintStep, at: LocalTime): Complaint {
  const moved: Complaint = { ...before, ...foundIn(step), state };
  if (isReopening(before, state))
    return { ...moved, closedAt: null, satisfied: null, reopenings: [...before.reopenings, { at, why: why.trim(), fedBackAt: null }] };
  switch (state) {
    case 'contacted':
      return { ...moved, contactedAt: before.contactedAt ?? at };
    case 'fedBack':
      return { ...moved, ...fedBackAt(before, at), waits: waitsEnded(before.waits, at) };
    case 'satisfied':
    case 'unsatisfied':
      return { ...moved, satisfied: state === 'satisfied' };
    case 'closed':
      return { ...moved, closedAt: at, waits: waitsEnded(before.waits, at) };
    default:
      return moved;
  }
}

function foundIn({ cause, whys, solution, solutionText, costFen, handledBy }: ComplaintStep): Partial<Complaint> {
  const found = { cause: cause?.trim(), whys, solution, solutionText, costFen, handledBy };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function fedBackAt(complaint: Complaint, at: LocalTime): Partial<Complaint> {
  if (isFedBack(complaint)) return {};
  const last = complaint.reopenings.at(-1);
  return last === undefined ? { fedBackAt: at } : { reopenings: [...complaint.reopenings.slice(0, -1), { ...last, fedBackAt: at }] };
}

function problemsOf(
  before: Complaint,
  moved: Complaint,
  state: ComplaintState,
  { at, why = '' }: ComplaintStep,
  now: LocalTime,
): readonly ComplaintMoveProblem[] {
  if (!complaintMoves(before).includes(state)) return ['notNext'];
  return [
    ...obstaclesTo(state, moved),
    ...(isReopening(before, state) && why.trim() === '' ? (['whyMissing'] as const) : []),
    ...(at !== undefined && at > now ? (['future'] as const) : []),
    ...(at !== undefined && at < before.receivedAt ? (['beforeReceipt'] as const) : []),
  ];
}

function isReopening({ state }: Complaint, to: ComplaintState): boolean {
  return to === 'investigating' && (state === 'closed' || state === 'unsatisfied');
}

function waitsEnded(waits: Complaint['waits'], at: LocalTime): Complaint['waits'] {
  return waits.map((wait) => (wait.to === null ? { ...wait, to: at } : wait));
}

async function change(command: string, id: Id, patchOf: (complaint: Complaint) => Partial<Complaint>): Promise<Committed<Complaint>> {
  return runCommand(command, ['complaints'], async (recorder) => {
    const complaint = await existing(id);
    const patch = patchOf(complaint);
    await recorder.patch('complaints', id, patch);
    return { ...complaint, ...patch };
  });
}

async function existing(id: Id): Promise<Complaint> {
  const complaint = await db.complaints.get(id);
  if (complaint === undefined) throw new OperationError('conflict', `complaint ${id} is gone`);
  return complaint;
}

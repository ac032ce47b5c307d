import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { CareEvent } from '../../../shared/records/care-event.ts';
import type { Fen, Id } from '../../../shared/values/id.ts';
import { addDays, isLocalDate } from '../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { parameterVersions } from '../parameters.ts';

export type CareEventDraft = Omit<CareEvent, 'id' | 'createdAt' | 'updatedAt'> & { readonly id?: Id };

export interface CareEventProblem {
  readonly field: 'name' | 'on' | 'costFen' | 'invitations';
  readonly code: 'required' | 'notADate' | 'negative' | 'twice';
}

/** What an invited customer bought in the days after, against as many days before. */
export interface BoughtAfter {
  readonly customerId: Id;
  readonly name: string;
  readonly attended: boolean;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
}

/** Newest first. */
export async function careEvents(): Promise<readonly CareEvent[]> {
  return (await db.careEvents.toArray()).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

export interface EventEffect {
  /** How long before and after is looked at. */
  readonly days: number;
  /** Those who came first, then the most bought. */
  readonly rows: readonly BoughtAfter[];
}

/** §4.2.3: who of the invited bought in the days after the event (`eventEffectDays` on its day), against as many before. */
export async function boughtAfter(event: CareEvent): Promise<EventEffect> {
  const days = parametersAt(await parameterVersions(), event.on).values.eventEffectDays;
  const attended = new Map<Id, boolean>();
  for (const { customerId, attended: came } of event.invitations) attended.set(customerId, (attended.get(customerId) ?? false) || came);
  const ids = [...attended.keys()];
  const [after, before] = await Promise.all([
    askColumns('boughtBetween', ids, addDays(event.on, 1), addDays(event.on, days)),
    askColumns('boughtBetween', ids, addDays(event.on, -days), addDays(event.on, -1)),
  ]);
  const rows = ids.map((customerId, index) => ({
    customerId,
    name: after[index]?.name ?? '',
    attended: attended.get(customerId) ?? false,
    beforeFen: before[index]?.amountFen ?? 0,
    afterFen: after[index]?.amountFen ?? 0,
  }));
  return { days, rows: rows.sort((a, b) => Number(b.attended) - Number(a.attended) || b.afterFen - a.afterFen) };
}

export async function saveCareEvent(draft: CareEventDraft): Promise<Result<Committed<CareEvent>, readonly CareEventProblem[]>> {
  const problems = checkEvent(draft);
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveCareEvent', ['careEvents'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.careEvents.get(draft.id);
    if (draft.id !== undefined && before === undefined) throw new OperationError('conflict', `event ${draft.id} is gone`);
    const event: CareEvent = {
      ...draft,
      name: draft.name.trim(),
      id: before?.id ?? newId(),
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('careEvents', event);
    return event;
  });
  return ok(committed);
}

export async function removeCareEvent(id: Id): Promise<Committed<number>> {
  return runCommand('removeCareEvent', ['careEvents'], (recorder) => recorder.removeMany('careEvents', [id]));
}

function checkEvent({ name, on, costFen, invitations }: CareEventDraft): readonly CareEventProblem[] {
  const problems: CareEventProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', code: 'required' });
  if (!isLocalDate(on)) problems.push({ field: 'on', code: 'notADate' });
  if (costFen !== null && costFen < 0) problems.push({ field: 'costFen', code: 'negative' });
  const guests = new Set(invitations.map(({ customerId, contact }) => `${customerId}/${contact.trim()}`));
  if (guests.size < invitations.length) problems.push({ field: 'invitations', code: 'twice' });
  return problems;
}

import type { WorkingMoment } from '../../calendar/working-time.ts';
import { afterWorkingDays, afterWorkingMinutes, endOfWork, workingMinutesBetween } from '../../calendar/working-time.ts';
import type { CompanyCalendar } from '../../calendar/working-calendar.ts';
import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { Complaint, CustomerWait } from '../../records/complaint.ts';
import { dateOfTime, type LocalTime } from '../../values/local-time.ts';

/** `met` and `missed` are for ever; `late` is still to be done and past its moment. */
export type ClockState = 'running' | 'waiting' | 'met' | 'late' | 'missed';

export interface ComplaintClock {
  readonly clock: 'contact' | 'feedback';
  readonly clause: '§4.3.2' | '§4.3.3';
  readonly startedAt: LocalTime;
  readonly dueAt: LocalTime;
  /** False: days whose holidays nobody knows yet were counted as worked. */
  readonly certain: boolean;
  readonly doneAt: LocalTime | null;
  readonly state: ClockState;
  /** Working minutes to the deadline, below zero past it; until it was done, else until `now`. */
  readonly leftMinutes: number;
  /** Running, with no more than `complaintSoonShare` of its working time left, waits included. */
  readonly soon: boolean;
}

/** §4.3.2 first contact, §4.3.3 feedback, and the feedback of each reopening. Only waiting for the customer stops them. */
export function complaintClocks(
  complaint: Complaint,
  parameters: ParameterSet,
  calendar: CompanyCalendar,
  now: LocalTime,
): readonly ComplaintClock[] {
  const { complaintContactWorkingHours: hours, complaintSolutionWorkingDays: days, complaintSoonShare: soonShare } = parameters.values;
  const { receivedAt, contactedAt, fedBackAt, waits } = complaint;
  const under = { waits, calendar, now, soonShare };
  const feedback = (startedAt: LocalTime, doneAt: LocalTime | null): ComplaintClock =>
    clockOf('feedback', { startedAt, doneAt, deadline: feedbackDeadline(startedAt, days, calendar) }, under);
  return [
    clockOf(
      'contact',
      { startedAt: receivedAt, doneAt: contactedAt, deadline: afterWorkingMinutes(receivedAt, hours * 60, calendar) },
      under,
    ),
    feedback(receivedAt, fedBackAt),
    ...complaint.reopenings.map(({ at, fedBackAt }) => feedback(at, fedBackAt)),
  ];
}

/** Whether any deadline was ever missed: a red mark that stays. */
export function hasRedMark(clocks: readonly ComplaintClock[]): boolean {
  return clocks.some(({ state }) => state === 'missed' || state === 'late');
}

/** Received outside working days, it counts from the next one: the day itself never counts. */
function feedbackDeadline(startedAt: LocalTime, days: number, calendar: CompanyCalendar): WorkingMoment<LocalTime> {
  const { at, certain } = afterWorkingDays(dateOfTime(startedAt), days, calendar);
  return { at: endOfWork(at, calendar), certain };
}

interface Run {
  readonly startedAt: LocalTime;
  readonly doneAt: LocalTime | null;
  /** Without waits. */
  readonly deadline: WorkingMoment<LocalTime>;
}

interface Circumstances {
  readonly waits: readonly CustomerWait[];
  readonly calendar: CompanyCalendar;
  readonly now: LocalTime;
  readonly soonShare: number;
}

function clockOf(
  clock: ComplaintClock['clock'],
  { startedAt, doneAt, deadline }: Run,
  { waits, calendar, now, soonShare }: Circumstances,
): ComplaintClock {
  const end = doneAt ?? now;
  const dueAt = putOff(deadline, startedAt, waits, calendar, end);
  const left = end <= dueAt.at ? workingMinutesBetween(end, dueAt.at, calendar).at : -workingMinutesBetween(dueAt.at, end, calendar).at;
  const state = stateOf(doneAt, now, dueAt.at, isWaiting(waits, startedAt, now));
  return {
    clock,
    clause: clock === 'contact' ? '§4.3.2' : '§4.3.3',
    startedAt,
    dueAt: dueAt.at,
    certain: dueAt.certain,
    doneAt,
    state,
    leftMinutes: left === 0 ? 0 : left,
    soon: state === 'running' && left <= workingMinutesBetween(startedAt, dueAt.at, calendar).at * soonShare,
  };
}

function stateOf(doneAt: LocalTime | null, now: LocalTime, dueAt: LocalTime, waiting: boolean): ClockState {
  if (doneAt !== null) return doneAt <= dueAt ? 'met' : 'missed';
  if (now > dueAt) return 'late';
  return waiting ? 'waiting' : 'running';
}

/** Each wait that began before the deadline moves it by its own working time. */
function putOff(
  deadline: WorkingMoment<LocalTime>,
  startedAt: LocalTime,
  waits: readonly CustomerWait[],
  calendar: CompanyCalendar,
  end: LocalTime,
): WorkingMoment<LocalTime> {
  return waits
    .filter(({ from, to }) => (to ?? end) > startedAt && from < end)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((due, { from, to }) => {
      const begun = from > startedAt ? from : startedAt;
      if (begun >= due.at) return due;
      const ended = to !== null && to < end ? to : end;
      const paused = workingMinutesBetween(begun, ended, calendar);
      if (paused.at === 0) return due;
      const moved = afterWorkingMinutes(due.at, paused.at, calendar);
      return { at: moved.at, certain: due.certain && paused.certain && moved.certain };
    }, deadline);
}

function isWaiting(waits: readonly CustomerWait[], startedAt: LocalTime, now: LocalTime): boolean {
  return waits.some(({ from, to }) => from <= now && (to === null || to > now) && (to === null || to > startedAt));
}

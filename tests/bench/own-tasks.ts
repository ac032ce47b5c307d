import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';

/** Milliseconds of the longest tasks of a window's main thread. */
export interface LongestTasks {
  /** By the clock; on a busy machine this counts the turns of other programs as well. */
  readonly byClock: number;
  /** What the thread itself worked. */
  readonly ownWork: number;
  /** How many worked for 50 ms and more. */
  readonly long: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const LONG_MS = 50;

/** Has Chromium note every task of the first window's process; gives the way to stop and be told the longest. */
export async function watchTasks(app: ElectronApplication): Promise<() => Promise<LongestTasks>> {
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? -1);
  await app.evaluate(
    ({ contentTracing }, windowPid) =>
      contentTracing.startRecording({
        included_categories: ['toplevel'],
        excluded_categories: ['*'],
        included_process_ids: [windowPid],
        recording_mode: 'record-until-full',
        trace_buffer_size_in_kb: 500_000,
      }),
    pid,
  );
  return async () => {
    const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
    const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { readonly traceEvents: readonly TraceEvent[] };
    rmSync(path);
    return longest(traceEvents, pid);
  };
}

function longest(events: readonly TraceEvent[], pid: number): LongestTasks {
  const main = events.find(({ name, pid: of, args }) => name === 'thread_name' && of === pid && args?.name === 'CrRendererMain')?.tid;
  const tasks = events.filter(
    ({ name, ph, pid: of, tid }) => of === pid && tid === main && ph === 'X' && name === 'ThreadControllerImpl::RunTask',
  );
  if (tasks.length === 0) throw new Error('Chromium noted no task of the window');
  const worked = tasks.map(({ tdur }) => (tdur ?? 0) / 1_000);
  return {
    byClock: tasks.reduce((most, { dur }) => Math.max(most, (dur ?? 0) / 1_000), 0),
    ownWork: worked.reduce((most, ms) => Math.max(most, ms), 0),
    long: worked.filter((ms) => ms >= LONG_MS).length,
  };
}

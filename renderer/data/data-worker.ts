import { expose } from 'comlink';
import { liveQuery } from 'dexie';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { ColumnsApi } from './columns/columns-api.ts';
import { ColumnsState } from './columns/columns-state.ts';
import { NameKeyWarmer } from './columns/name-key-warmer.ts';
import type { Committed } from './committed.ts';
import { dataVersion } from './data-version.ts';
import { proposeGrades } from './propose-grades.ts';
import { reviewGrades } from './review-grades.ts';
import { undoBatch } from './undo-batch.ts';

const state = new ColumnsState();
const api = new ColumnsApi(state);
const warmer = new NameKeyWarmer(state.stores.customers);

/** A reading that another question had begun may be too old; one begun after it is not. */
const TRIES = 3;
let current: Promise<void> | null = null;

/** Reads what is missing up to the version, one reading after the other. A failed reading is tried again by the next question. */
async function freshen(version: number): Promise<void> {
  for (let tries = 0; state.version < version && tries < TRIES; tries += 1) {
    current ??= (state.version < 0 ? state.load() : state.readOn()).finally(() => {
      current = null;
    });
    await current;
  }
  void warmer.warm();
}

const commands = {
  async proposeGrades(ids: readonly Id[] | 'all', asOf: LocalDate): Promise<Committed<readonly Id[]>> {
    await freshen(await dataVersion());
    return proposeGrades(api.computedGrades(ids, asOf), asOf);
  },
  reviewGrades,
  undoBatch,
};
export type WorkerCommands = typeof commands;

type Callable = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const door = {
  /** A question to the columns, and the data version that the answer must not be older than. */
  async ask(version: number, question: string, args: readonly unknown[]): Promise<unknown> {
    await freshen(Math.max(version, 0));
    return (api as unknown as Callable)[question]?.(...args);
  },
  async run(command: string, args: readonly unknown[]): Promise<unknown> {
    return (commands as unknown as Callable)[command]?.(...args);
  },
};
export type DataWorker = typeof door;

expose(door);

// Changes of any window are read at once, not only when somebody asks.
liveQuery(dataVersion).subscribe({ next: (version) => void freshen(version).catch(() => undefined), error: () => undefined });

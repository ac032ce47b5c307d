import type { CustomerPatch } from '../../shared/records/customer.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { Id } from '../../shared/values/id.ts';
import { newId } from './clock.ts';
import { packEntries } from './columns/entry-block.ts';
import type { EntryColumns } from './columns/entry-columns.ts';
import { FactIdSet } from './columns/fact-id-set.ts';
import { packBlocks } from './columns/pack-blocks.ts';
import type { SalesColumns } from './columns/sales-columns.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportTrace } from './ledgers/import-trace.ts';
import { reversalColumns } from './ledgers/reversal-columns.ts';
import { factIdAt, settleMended } from './ledgers/settle-mended.ts';
import { traceKey } from './ledgers/stored-traces.ts';
import type { TracedLine } from './ledgers/traced-rows.ts';
import { newCustomer } from './new-customer.ts';
import { OperationError } from './operation-error.ts';
import type { RecordedTable } from './recorded-tables.ts';
import type { Recorder } from './recorder.ts';
import { storedFactIds } from './stored-fact-ids.ts';

/** A row of an error workbook: the lines that it wrote before, and those that it brings now. */
export interface MendedRow {
  readonly before: readonly string[];
  readonly lines: readonly TracedLine[];
  /** File, sheet and row: what a reversal says of its reason. */
  readonly note: string;
}

export interface ImportMending {
  readonly rows: readonly MendedRow[];
  /** What is to be known when rows of this import come back; `idAt` gives the id of the plan's sales line at a place. */
  readonly trace: (idAt: (at: number) => string) => ImportTrace;
}

/** More that is written in the same batch. */
export interface ImportAddition {
  readonly tables: readonly RecordedTable[];
  readonly write: (recorder: Recorder) => Promise<void>;
}

const NOTHING_MORE: ImportAddition = { tables: [], write: () => Promise.resolve() };
const NOTHING_MENDED: ImportMending = { rows: [], trace: () => ({}) };

/** One transaction: everything or, after an error or an abort (`cancelled`), nothing. `progress` counts customers, sales lines and other rows together. */
export async function saveImport(
  plan: ImportPlan,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
  mending: ImportMending = NOTHING_MENDED,
  more: ImportAddition = NOTHING_MORE,
): Promise<Committed<ImportRecord>> {
  const step = stepper(plan, progress, signal);
  step(0);
  return runCommand('saveImport', ['customers', 'facts', 'imports', 'settings', ...more.tables], async (recorder) => {
    const created = plan.createCustomers.map((draft) => newCustomer(draft, draft.id, recorder.at, recorder.batch));
    await recorder.createMany('customers', created, step);
    const customersUpdated = await recorder.patchMany('customers', onePatchEach(plan.updateCustomers), step);
    const entries = plan.entries.reduce((sum, { count }) => sum + count, 0);
    const stored = plan.sales.count + entries === 0 ? new FactIdSet() : await storedFactIds();
    const { columns, replaced } = await settleMended(plan.sales, mending.rows);
    await recorder.facts.addBlocks(allBlocks(recorder, reversalColumns(replaced, stored)));
    const salesAdded = await saveSales(recorder, columns, stored, step);
    const entriesAdded = await saveEntries(recorder, plan.entries, stored, step);
    await more.write(recorder);
    const counts = {
      ...plan.counts,
      customersCreated: created.length,
      customersUpdated,
      salesAdded,
      salesAlreadyThere: plan.sales.count - salesAdded,
      entriesAdded,
      entriesAlreadyThere: entries - entriesAdded,
    };
    const record: ImportRecord = { id: recorder.batch, at: recorder.at, who: recorder.who, files: plan.files, counts, undoneAt: null };
    await recorder.create('imports', record);
    const trace = mending.trace((at) => factIdAt(columns, at));
    if (Object.keys(trace).length > 0) await recorder.put('settings', { key: traceKey(recorder.batch), value: trace });
    return record;
  });
}

/** The transaction is undone by what this throws. */
function stepper(plan: ImportPlan, progress: (done: number, total: number) => void, signal: AbortSignal): (count: number) => void {
  const total =
    plan.createCustomers.length + plan.updateCustomers.length + plan.sales.count + plan.entries.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  return (count) => {
    if (signal.aborted) throw new OperationError('cancelled');
    done += count;
    progress(done, total);
  };
}

/** Two ledgers may say something about the same customer: the later one wins, field by field. */
function onePatchEach(updates: ImportPlan['updateCustomers']): readonly { readonly id: Id; readonly patch: CustomerPatch }[] {
  const patches = new Map<Id, CustomerPatch>();
  for (const { id, patch } of updates) patches.set(id, { ...patches.get(id), ...patch });
  return [...patches].map(([id, patch]) => ({ id, patch }));
}

/** Leaves out lines that are stored already; counts the others. */
async function saveSales(recorder: Recorder, sales: SalesColumns, stored: FactIdSet, step: (count: number) => void): Promise<number> {
  const fresh = freshLines(sales, stored);
  step(sales.count - fresh.length);
  await recorder.facts.addBlocks(packBlocks(sales, fresh, recorder.batch, newId), step);
  return fresh.length;
}

function allBlocks(recorder: Recorder, lines: SalesColumns): ReturnType<typeof packBlocks> {
  return packBlocks(
    lines,
    Uint32Array.from({ length: lines.count }, (_, line) => line),
    recorder.batch,
    newId,
  );
}

async function saveEntries(
  recorder: Recorder,
  kinds: readonly EntryColumns[],
  stored: FactIdSet,
  step: (count: number) => void,
): Promise<number> {
  const blocks = kinds.flatMap((entries) => packEntries(entries, freshLines(entries, stored), recorder.batch, newId));
  await recorder.facts.addEntries(blocks, step);
  return blocks.reduce((sum, { lines }) => sum + lines, 0);
}

/** Lines whose ids are not stored yet; from here on they count as stored. */
function freshLines({ count, idHigh, idLow }: Pick<SalesColumns, 'count' | 'idHigh' | 'idLow'>, stored: FactIdSet): Uint32Array {
  const fresh = new Uint32Array(count);
  let found = 0;
  for (let line = 0; line < count; line += 1) {
    if (stored.add(idHigh[line] as number, idLow[line] as number) > 1) continue;
    fresh[found] = line;
    found += 1;
  }
  return fresh.subarray(0, found);
}

import type { CustomerPatch } from '../../shared/records/customer.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { Id } from '../../shared/values/id.ts';
import { newId } from './clock.ts';
import { packBlocks } from './columns/pack-blocks.ts';
import type { SalesColumns } from './columns/sales-columns.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import type { ImportPlan } from './import-plan.ts';
import { newCustomer } from './new-customer.ts';
import { OperationError } from './operation-error.ts';
import type { Recorder } from './recorder.ts';
import { storedFactIds } from './stored-fact-ids.ts';

/** One transaction: everything or, after an error or an abort (`cancelled`), nothing. `progress` counts customers and sales lines together. */
export async function saveImport(
  plan: ImportPlan,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Committed<ImportRecord>> {
  const step = stepper(plan, progress, signal);
  step(0);
  return runCommand('saveImport', ['customers', 'facts', 'imports'], async (recorder) => {
    const created = plan.createCustomers.map((draft) => newCustomer(draft, draft.id, recorder.at, recorder.batch));
    await recorder.createMany('customers', created, step);
    const customersUpdated = await recorder.patchMany('customers', onePatchEach(plan.updateCustomers), step);
    const salesAdded = await saveSales(recorder, plan.sales, step);
    const counts = {
      ...plan.counts,
      customersCreated: created.length,
      customersUpdated,
      salesAdded,
      salesAlreadyThere: plan.sales.count - salesAdded,
    };
    const record: ImportRecord = { id: recorder.batch, at: recorder.at, who: recorder.who, files: plan.files, counts, undoneAt: null };
    await recorder.create('imports', record);
    return record;
  });
}

/** The transaction is undone by what this throws. */
function stepper(plan: ImportPlan, progress: (done: number, total: number) => void, signal: AbortSignal): (count: number) => void {
  const total = plan.createCustomers.length + plan.updateCustomers.length + plan.sales.count;
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
async function saveSales(recorder: Recorder, sales: SalesColumns, step: (count: number) => void): Promise<number> {
  if (sales.count === 0) return 0;
  const stored = await storedFactIds();
  const fresh = new Uint32Array(sales.count);
  let count = 0;
  for (let line = 0; line < sales.count; line += 1) {
    if (stored.add(sales.idHigh[line] as number, sales.idLow[line] as number) > 1) continue;
    fresh[count] = line;
    count += 1;
  }
  step(sales.count - count);
  await recorder.facts.addBlocks(packBlocks(sales, fresh.subarray(0, count), recorder.batch, newId), step);
  return count;
}

import { OperationError } from '../../data/operation-error.ts';
import type { NameField } from '../../data/ledgers/name-plan.ts';
import type { CustomerDecision, MatchList, PlanView } from '../../data/ledgers/plan-views.ts';
import { finishWork, reportWork } from '../../ui/work-in-progress.ts';
import { useImport } from './import-store.ts';

export async function startPlan(): Promise<void> {
  const { session, files } = useImport.getState();
  if (!session) return;
  useImport.setState({ planning: true });
  try {
    const plan = await session.match(files.filter((file) => file.state === 'read').map((file) => file.id));
    useImport.setState({ plan, list: firstList(plan), planVersion: useImport.getState().planVersion + 1 });
  } catch (error) {
    useImport.setState({ failure: codeOf(error) });
  } finally {
    useImport.setState({ planning: false });
  }
}

/** After decisions; writing waits until it is done. */
export async function recountPlan(): Promise<void> {
  const { session, plan } = useImport.getState();
  if (!session || !plan) return;
  useImport.setState({ planning: true });
  try {
    useImport.setState({ plan: await session.recount() });
  } catch (error) {
    useImport.setState({ failure: codeOf(error) });
  } finally {
    useImport.setState({ planning: false });
  }
}

export async function decideAbout(which: MatchList | readonly number[], decision: CustomerDecision | 'likeliest' | null): Promise<void> {
  const { session } = useImport.getState();
  if (!session) return;
  const plan = await session.decide(which, decision);
  useImport.setState({ plan, planVersion: useImport.getState().planVersion + 1 });
}

/** `target` null: written as the ledger has it. */
export async function decideAboutName(field: NameField, text: string, target: string | null): Promise<void> {
  const { session } = useImport.getState();
  if (!session) return;
  const plan = await session.decideName(field, text, target);
  useImport.setState({ plan, planVersion: useImport.getState().planVersion + 1 });
}

/** Writes everything in one batch. Null when it was cancelled or failed: then nothing is written. */
export async function writeImport(title: string): Promise<{ readonly batch: string } | null> {
  const { session, plan } = useImport.getState();
  if (!session || !plan) return null;
  const cancel = (): void => void session.cancelSave();
  // Progress travels on a line of its own and may arrive after the end.
  let writing = true;
  const progress = (done: number, total: number): void => {
    if (!writing) return;
    useImport.setState({ saving: { done, total } });
    reportWork('import', { title, done, total, cancel });
  };
  progress(0, 0);
  useImport.setState({ failure: null });
  try {
    const { batch, value } = await session.save(progress);
    useImport.setState({ result: value });
    return { batch };
  } catch (error) {
    useImport.setState({ failure: codeOf(error) });
    return null;
  } finally {
    writing = false;
    useImport.setState({ saving: null });
    finishWork('import');
  }
}

function firstList(plan: PlanView): MatchList {
  const order: readonly MatchList[] = ['unsure', 'mentioned', 'new', 'update', 'same'];
  return order.find((list) => plan.lists[list] > 0) ?? 'new';
}

/** Errors that come out of a worker keep only their message, which is the code. */
function codeOf(error: unknown): string {
  if (error instanceof OperationError) return error.code;
  return error instanceof Error ? error.message : 'unknown';
}

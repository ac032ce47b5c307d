import { recountPlan, startPlan } from './plan-actions.ts';
import { useImport, type ImportStep } from './import-store.ts';

/** Steps can be visited in any order that makes sense; going forward makes the plan when it is missing. */
export async function goToStep(step: ImportStep): Promise<void> {
  const { plan, saving } = useImport.getState();
  if (saving) return;
  useImport.setState({ step, failure: null });
  if (step !== 'matching' && step !== 'writing') return;
  if (!plan) await startPlan();
  if (step === 'writing') await recountPlan();
}

/** Something can be written: a customers or sales table that was read and is not left out. */
export function hasSomethingToWrite(files: ReturnType<typeof useImport.getState>['files']): boolean {
  return files.some((file) => file.sheets.some((sheet) => sheet.included && sheet.writes !== null));
}

export function stillReading(files: ReturnType<typeof useImport.getState>['files']): boolean {
  return files.some((file) => file.state === 'waiting' || file.state === 'reading');
}

import { rememberLayout } from '../imports.ts';
import { rememberNames } from '../ledger-names.ts';
import type { LoadedFile, LoadedTable } from './loaded-file.ts';
import type { NameField } from './name-plan.ts';
import type { PlanState } from './plan-state.ts';

/** What was said about names, for the next ledger; nothing is written when nothing was said. */
async function keepNames({ names }: PlanState): Promise<void> {
  const said = (field: NameField): Record<string, string> =>
    Object.fromEntries([...names.decisions[field]].map(([text, { target }]) => [text, target]));
  const decided = { product: said('product'), salesRep: said('salesRep') };
  if (Object.keys(decided.product).length + Object.keys(decided.salesRep).length > 0) await rememberNames(decided);
}

/** For the next ledger: how names are written and how sheets are read. */
export async function rememberChoices(plan: PlanState, files: readonly LoadedFile[]): Promise<void> {
  await keepNames(plan);
  for (const table of files.flatMap((file) => file.tables)) await remember(table);
}

/** What was said about single rows holds for this file only. */
async function remember({ correction, firstFingerprint }: LoadedTable): Promise<void> {
  const { skipRows: _skipped, keepRows: _kept, ...layout } = correction;
  const said = Object.values(layout).some((value) => value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0));
  if (said) await rememberLayout(firstFingerprint, layout);
}

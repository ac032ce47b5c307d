import type { Difference, Reconciliation } from '../../records/reconciliation.ts';

/** What is left to be done by hand once a difference is settled: a program does not write on paper, merge two customers or change booked figures. */
type StillToDo = 'correctPaper' | 'correctBooks' | 'makeFolder' | 'takeOutFolder' | 'mergeFolders' | 'mergeCustomers';

/** Null: nothing. */
export function stillToDo(
  { bucket, resolution, paper, electronic }: Pick<Difference, 'bucket' | 'resolution' | 'paper' | 'electronic'>,
  { kind }: Pick<Reconciliation, 'kind'>,
): StillToDo | null {
  if (resolution === 'sameCustomer' && bucket === 'duplicate' && paper === null) return 'mergeCustomers';
  if (resolution === 'takePaper' && kind === 'figures') return 'correctBooks';
  if (resolution !== 'takeElectronic') return null;
  if (bucket === 'duplicate') return 'mergeFolders';
  if (paper === null) return kind === 'figures' ? 'correctPaper' : 'makeFolder';
  return electronic === null && kind === 'catalogue' ? 'takeOutFolder' : 'correctPaper';
}

import type { OpenedCatalogue } from '../../../data/reconcile/opened-catalogue.ts';
import { reconciledAs } from '../../../data/reconcile/start-reconciliation.ts';

/** The sheets of the kind that the first usable one is of; a catalogue of folders before anything else. */
export function tickedAtFirst({ sheets }: OpenedCatalogue): readonly number[] {
  const usable = sheets.filter(({ kind, records, hidden }) => records > 0 && !hidden && reconciledAs(kind) !== null);
  const first = usable.find(({ kind }) => kind === 'archive') ?? usable[0];
  return usable.filter(({ kind }) => kind === first?.kind).map(({ table }) => table);
}

/** `none`: no sheet has anything to reconcile; `mixed`: sheets of several kinds cannot be added up; null: they can be. */
export function whyNot(catalogue: OpenedCatalogue | null, ticked: readonly number[]): 'none' | 'mixed' | 'unusable' | null {
  if (catalogue === null) return null;
  if (catalogue.sheets.every(({ kind, records }) => records === 0 || reconciledAs(kind) === null)) return 'none';
  const kinds = new Set(catalogue.sheets.filter(({ table }) => ticked.includes(table)).map(({ kind }) => kind));
  if ([...kinds].some((kind) => reconciledAs(kind) === null)) return 'unusable';
  return kinds.size > 1 ? 'mixed' : null;
}

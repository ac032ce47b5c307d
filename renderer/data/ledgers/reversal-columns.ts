import { businessKey, factKey, keyLanes } from '../columns/fact-id.ts';
import type { FactIdSet } from '../columns/fact-id-set.ts';
import { SalesCollector, type SalesColumns } from '../columns/sales-columns.ts';
import type { Replaced } from './settle-mended.ts';

/** A reversal for each line, its figures negated; ids that are not stored yet, which count as stored from here on. */
export function reversalColumns(replaced: readonly Replaced[], stored: FactIdSet): SalesColumns {
  const collected = new SalesCollector();
  for (const { line, note } of replaced) {
    const facts = {
      ...line,
      pieces: negative(line.pieces),
      weightKg: negative(line.weightKg),
      amountFen: negative(line.amountFen),
      notes: note,
    };
    const lanes = keyLanes(businessKey(facts));
    let occurrence = 1;
    let id = factKey(lanes, occurrence);
    while (stored.add(id.high, id.low) > 1) {
      occurrence += 1;
      id = factKey(lanes, occurrence);
    }
    collected.push(facts, id, line.id);
  }
  return collected.build();
}

function negative(figure: number | null): number | null {
  return figure === null ? null : 0 - figure;
}

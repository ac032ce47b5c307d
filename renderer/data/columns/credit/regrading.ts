import { GRADES, gradeOf } from '../../../../shared/rules/2-grading/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { RegradingRow } from '../../regrading-row.ts';
import { gradingFigures, UNKNOWN } from '../standing-figures.ts';
import { isPlanned, standingDecision } from '../standing-decision.ts';
import type { CustomerCredit } from './customer-credit.ts';

/** §2.2: customers whose computed grade is not the one in effect, largest purchases first. */
export function regradingList(credit: CustomerCredit, asOf: LocalDate): readonly RegradingRow[] {
  const { customers, documents } = credit.stores;
  const standings = credit.cache.at(asOf);
  const { computed, figures } = standings;
  const parameters = credit.parameters(asOf);
  const rows: RegradingRow[] = [];
  for (const [slot, shown] of customers.shown.entries()) {
    const rank = computed[slot] ?? UNKNOWN;
    if (shown === undefined || rank === UNKNOWN) continue;
    const decisions = documents.gradeDecisions.of(slot);
    const { effective, proposed } = standingDecision(decisions, asOf);
    const to = GRADES[rank] as RegradingRow['to'];
    if (effective?.grade === to || isPlanned(decisions, to, asOf)) continue;
    const verdict = gradeOf(gradingFigures(customers, standings, slot, asOf), parameters, asOf);
    const purchasedFen = figures.purchasedFen[slot] ?? 0;
    rows.push({
      customerId: credit.idOf(slot),
      name: shown.name,
      salesRep: shown.salesRep,
      from: effective?.grade ?? null,
      to,
      verdict,
      cappedByCredit: verdict.explanation.remarks.includes('cappedByCredit'),
      purchasedFen,
      share: figures.companyFen > 0 ? purchasedFen / figures.companyFen : null,
      proposed,
    });
  }
  return rows.toSorted((a, b) => b.purchasedFen - a.purchasedFen);
}

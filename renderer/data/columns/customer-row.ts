import type { CustomerRow } from '../customer-query.ts';
import { NOT_ASSESSED, STANDINGS } from './credit/credit-standings.ts';
import { NO_DAY } from './customer-figures.ts';
import { SCALES } from './customer-filter.ts';
import type { CustomerStore } from './customer-store.ts';
import { dateOrNull, gradeOfRank, UNKNOWN } from './standing-figures.ts';
import { GRADE_STATES } from './standings-of.ts';
import type { Standings } from './standings.ts';

/** Undefined when the customer was deleted since the order was made. */
export function customerRow(customers: CustomerStore, standings: Standings, slot: number): CustomerRow | undefined {
  const shown = customers.shown[slot];
  if (shown === undefined) return undefined;
  const { figures, credit } = standings;
  const purchasedFen = figures.purchasedFen[slot] ?? 0;
  return {
    id: customers.slots.ids[slot] as string,
    ...shown,
    scale: SCALES[standings.scale[slot] ?? UNKNOWN] ?? null,
    grade: gradeOfRank(standings.grade[slot] ?? UNKNOWN),
    gradeState: GRADE_STATES[standings.gradeState[slot] ?? 0] ?? 'computed',
    purchasedKg: figures.purchasedKg[slot] ?? 0,
    purchasedFen,
    share: figures.companyFen > 0 ? purchasedFen / figures.companyFen : null,
    lastPurchase: dateOrNull(figures.lastDay[slot] ?? NO_DAY),
    creditStanding: STANDINGS[credit.standing[slot] ?? NOT_ASSESSED] ?? 'notYetAssessed',
    creditLimit: figureOrNull(credit.limitFen[slot]),
    openFen: credit.openFen[slot] ?? 0,
    overdueFen: credit.overdueFen[slot] ?? 0,
    suspended: credit.suspended[slot] === 1,
  };
}

function figureOrNull(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}

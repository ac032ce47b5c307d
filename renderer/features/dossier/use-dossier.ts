import { useMemo } from 'react';
import { dossierPages } from '../../../shared/dossier/dossier-pages.ts';
import type { Dossier, DossierSectionKey } from '../../../shared/dossier/dossier.ts';
import type { DossierInput } from '../../../shared/dossier/dossier-input.ts';
import type { Id } from '../../../shared/values/id.ts';
import { now, today } from '../../data/clock.ts';
import { customerById } from '../../data/customers.ts';
import { gradingOf } from '../../data/gradings.ts';
import { ledgerEntriesOf } from '../../data/ledger-entries.ts';
import { purchasesByMonth, salesLinesOf } from '../../data/purchases.ts';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { creditOf } from './credit-of.ts';

/** About sixty pages; beyond it the dossier says how many lines it leaves out. */
const LINES_ON_PAPER = 2000;
const FIRST_DAY = '1000-01-01';

type Facts = Omit<DossierInput, 'sections' | 'copy'>;

/** Everything on file about a customer as of today. Undefined while loading, null when there is no such customer. */
export function useDossier(customerId: Id, sections: readonly DossierSectionKey[], copy: number): Dossier | null | undefined {
  const facts = useQuery(() => factsOf(customerId), [customerId]);
  const first = useMemo(() => facts && dossierPages({ ...facts, sections, copy: 1 }), [facts, sections]);
  // The number of the copy changes no page break: the sections stay the same object and are not measured again.
  return useMemo(() => first && { ...first, print: { ...first.print, copy } }, [first, copy]);
}

async function factsOf(customerId: Id): Promise<Facts | null> {
  const asOf = today();
  const customer = await customerById(customerId);
  if (!customer) return null;
  const [{ who, company }, outcome, months, page, entries, credit] = await Promise.all([
    session(),
    gradingOf(customerId, asOf),
    purchasesByMonth(customerId, asOf, 12),
    salesLinesOf(customerId, { from: FIRST_DAY, to: asOf }, { offset: 0, limit: LINES_ON_PAPER }),
    ledgerEntriesOf(customerId),
    creditOf(customerId, asOf),
  ]);
  const { industry, scale, grade, figures, effective } = outcome;
  return {
    customer,
    industry,
    scale,
    grade,
    figures,
    effective,
    months,
    lines: page.lines,
    lineCount: page.count,
    totals: page.totals,
    entries,
    credit,
    company,
    who,
    asOf,
    printedAt: now(),
  };
}

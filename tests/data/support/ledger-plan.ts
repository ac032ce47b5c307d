import type { CustomerDraft } from '../../../shared/records/customer.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { SalesFacts } from '../../../renderer/data/columns/fact-id.ts';
import { salesColumnsBuilder } from '../../../renderer/data/columns/sales-columns.ts';
import type { ImportPlan } from '../../../renderer/data/imports.ts';

/** A sales line with everything a ledger says; the test names what matters to it. */
export function salesLine(facts: Partial<SalesFacts> & { readonly customerId: Id }): SalesFacts {
  return {
    date: '2026-03-05',
    contractNo: 'HT-1',
    docNo: 'XS-1',
    product: '螺紋鋼',
    materialGrade: 'HRB400E',
    spec: '12',
    mill: '沙鋼',
    pieces: 3,
    weightKg: 30_000,
    unitPriceFen: 380_000,
    amountFen: 11_400_000,
    weighing: 'weighed',
    salesRep: '李',
    notes: '',
    ...facts,
  };
}

/** One import of one sales ledger. */
export function ledgerPlan(parts: {
  readonly create?: readonly (CustomerDraft & { readonly id: Id })[];
  readonly update?: ImportPlan['updateCustomers'];
  readonly lines?: readonly SalesFacts[];
}): ImportPlan {
  const builder = salesColumnsBuilder();
  builder.startLedger();
  for (const line of parts.lines ?? []) builder.add(line);
  return {
    files: [{ name: '台账.xlsx', bytes: 1, hash: '00', sheets: [] }],
    createCustomers: parts.create ?? [],
    updateCustomers: parts.update ?? [],
    sales: builder.build(),
    entries: [],
    counts: { customersSame: 0, customersUnsure: 0, rowsLeftOut: 0 },
  };
}

export const quiet = (): void => undefined;
export const neverAborted = new AbortController().signal;

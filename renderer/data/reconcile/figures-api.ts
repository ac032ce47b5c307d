import { settle } from '../../../shared/rules/5-credit/index.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import type { ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { fromDayNumber } from '../../../shared/values/local-date.ts';
import type { ColumnsState } from '../columns/columns-state.ts';

type Sums = Map<string, number>;
type Add = (slot: number, date: LocalDate | null, figures: Readonly<Record<string, number>>) => void;

/** What the books say, as the side against which a ledger is read. */
export class FiguresApi {
  constructor(readonly state: ColumnsState) {}

  /** One row a customer that has any: `weightKg 2024` and so on, as `ledgerSide` names them; without the year when the ledger has no days. */
  bookFigures(ledger: ReconciledLedger, asOf: LocalDate, byYear: boolean): readonly ReconcileRow[] {
    const bySlot = new Map<number, Sums>();
    const add: Add = (slot, date, figures) => {
      const sums = bySlot.get(slot) ?? new Map<string, number>();
      bySlot.set(slot, sums);
      const year = byYear && date !== null ? ` ${date.slice(0, 4)}` : '';
      for (const [name, value] of Object.entries({ ...figures, records: 1 }))
        sums.set(`${name}${year}`, (sums.get(`${name}${year}`) ?? 0) + value);
    };
    if (ledger === 'sales') this.#addSales(add);
    else if (ledger === 'contracts') this.#addContracts(add);
    else this.#addMoney(ledger, asOf, add);
    return [...bySlot].map(([slot, sums]) => this.#row(slot, Object.fromEntries(sums)));
  }

  #addSales(add: Add): void {
    const { count, counts, slot, day, weightKg, amountFen } = this.state.stores.facts.columns();
    for (let line = 0; line < count; line += 1)
      if (counts[line] === 1)
        add(slot[line] as number, fromDayNumber(day[line] as number), { weightKg: weightKg[line] || 0, amountFen: amountFen[line] || 0 });
  }

  #addContracts(add: Add): void {
    const { contracts } = this.state.stores.documents;
    for (const slot of contracts.slots())
      for (const { state, signedOn, startsOn, weightKg, amountFen } of contracts.of(slot))
        if (state !== 'draft' && state !== 'cancelled')
          add(slot, signedOn ?? startsOn, { weightKg: weightKg ?? 0, amountFen: amountFen ?? 0 });
  }

  /** Documents owed with what is paid and open of them, or the payments that count. */
  #addMoney(ledger: ReconciledLedger, asOf: LocalDate, add: Add): void {
    const { money, customers } = this.state.stores;
    for (let slot = 0; slot < customers.slots.count; slot += 1) {
      if (!money.hasFacts(slot)) continue;
      const account = settle(money.factsOf(slot), asOf);
      if (ledger === 'receivables')
        for (const { fact, amountFen, settledFen, openFen } of account.debits)
          add(slot, fact.date, { amountFen, paidFen: settledFen, balanceFen: openFen });
      else for (const { fact, amountFen } of account.credits) if (fact.kind === 'payment') add(slot, fact.date, { amountFen });
    }
  }

  #row(slot: number, fields: Readonly<Record<string, number>>): ReconcileRow {
    const { slots, shown } = this.state.stores.customers;
    const key = slots.ids[slot] ?? '';
    return { key, name: shown[slot]?.name ?? key, formerNames: [], archiveNo: '', creditCode: '', fields };
  }
}

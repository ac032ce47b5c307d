import { MoneyStore } from '../../../renderer/data/columns/money/money-store.ts';
import { SlotIndex } from '../../../renderer/data/columns/slot-index.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import { ageingBands, quickAgeing, type MoneyColumns } from '../../../shared/rules/5-credit/index.ts';
import { dayNumber } from '../../../shared/values/local-date.ts';
import { MONEY_AS_OF, madeMoneyBlocks } from '../made-money.ts';
import { compare, type Comparison, type Contestant } from '../measure.ts';
import { ageingInSql } from '../sqlite-ageing.ts';

const DAYS = [0, 45, 400];

/** §5.3.2 of everybody as of three days, from the bare facts: ours, one plain loop over the same arrays, and the same report in SQL. */
export async function ageing({
  facts,
  customers,
  rounds,
}: {
  readonly facts: number;
  readonly customers: number;
  readonly rounds: number;
}): Promise<Comparison> {
  const columns = madeColumns(facts, customers);
  const bands = ageingBands(parametersAt([], MONEY_AS_OF).values);
  const days = DAYS.map((back) => dayNumber(MONEY_AS_OF) - back);
  const sql = await ageingInSql(columns, bands);
  const contestants: Contestant[] = [
    { name: 'floor: one plain loop over the typed arrays', run: () => days.map((day) => plainAgeing(columns, day, bands)) },
    { name: 'ours: by due date', run: () => days.map((day) => quickAgeing(columns, day, bands, 'dueOn')) },
    { name: 'ours: by document date', run: () => days.map((day) => quickAgeing(columns, day, bands, 'date')) },
  ];
  if (sql !== null) {
    sameTotals(sql(days[0] as number), quickAgeing(columns, days[0] as number, bands, 'dueOn').openFen);
    contestants.push({ name: 'SQLite-WASM in memory, one SQL statement', run: () => days.map(sql), rounds: 1 });
  }
  const title = `ageing of ${facts.toLocaleString('en')} facts of ${customers.toLocaleString('en')} customers, as of three days (Node)`;
  return compare(title, contestants, rounds);
}

function madeColumns(facts: number, customers: number): MoneyColumns {
  const slots = new SlotIndex();
  const ids = Array.from({ length: customers }, (_, index) => `customer-${index}`);
  for (const id of ids) slots.slotOf(id);
  const store = new MoneyStore(slots);
  store.addBlocks([...madeMoneyBlocks(ids, facts, 'batch')]);
  return store.columns();
}

/** What somebody would write who knows nothing of reversals, bills and allocations: bands of what is owed, credits eat the oldest first. */
function plainAgeing(
  { count, slots, slot, day, dueDay, amountFen, role }: MoneyColumns,
  asOf: number,
  bands: readonly number[],
): Float64Array {
  const figures = new Float64Array(slots * 7);
  const [first = 0, second = 0, third = 0, fourth = 0] = bands;
  for (let row = 0; row < count; row += 1) {
    if ((day[row] as number) > asOf) continue;
    const at = (slot[row] as number) * 7;
    if (role[row] === 2) figures[at + 6] = (figures[at + 6] as number) + (amountFen[row] as number);
    else if (role[row] === 1) {
      const late = asOf - (dueDay[row] as number);
      const band = late <= 0 ? 0 : late <= first ? 1 : late <= second ? 2 : late <= third ? 3 : late <= fourth ? 4 : 5;
      figures[at + band] = (figures[at + band] as number) + (amountFen[row] as number);
    }
  }
  for (let at = 0; at < figures.length; at += 7) {
    for (let band = 5; band >= 0; band -= 1) {
      const paid = Math.min(figures[at + band] as number, figures[at + 6] as number);
      figures[at + band] = (figures[at + band] as number) - paid;
      figures[at + 6] = (figures[at + 6] as number) - paid;
    }
  }
  return figures;
}

/** SQL knows no reversals: it may owe more by the few that were reversed, never be of another size. */
function sameTotals(sqlFen: number, ours: Float64Array): void {
  const oursFen = ours.reduce((sum, fen) => sum + fen, 0);
  if (Math.abs(sqlFen - oursFen) > oursFen / 100) throw new Error(`SQL owes ${sqlFen}, ours ${oursFen}`);
}

import type { LocalDate } from '../../../../shared/values/id.ts';
import { fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { CustomerCredit } from './customer-credit.ts';

/** First day of credit of every customer who has any, §5.1.1: a document due later than its own day, or a limit above 0 that was proposed. */
export function creditSinceBySlot({ stores }: CustomerCredit): ReadonlyMap<number, LocalDate> {
  const { money, documents } = stores;
  const since = new Map<number, LocalDate>();
  const note = (slot: number, day: LocalDate): void => {
    const known = since.get(slot);
    if (known === undefined || day < known) since.set(slot, day);
  };
  const first = firstCreditDays(money.columns());
  for (const [slot, day] of first.entries()) if (day !== NEVER) note(slot, fromDayNumber(day));
  for (const [slot, facts] of money.tail())
    for (const { kind, amountFen, date, dueOn } of facts)
      if ((kind === 'invoice' || kind === 'openingItem') && amountFen > 0 && dueOn !== null && dueOn > date) note(slot, date);
  for (const slot of documents.creditLimits.slots())
    for (const { state, amountFen, from } of documents.creditLimits.of(slot)) if (state !== 'withdrawn' && amountFen > 0) note(slot, from);
  return since;
}

export const NEVER = 0x7fff_ffff;

export function firstCreditDays({
  count,
  slots,
  slot,
  day,
  dueDay,
  role,
}: ReturnType<CustomerCredit['stores']['money']['columns']>): Int32Array {
  const first = new Int32Array(slots).fill(NEVER);
  for (let row = 0; row < count; row += 1) {
    if (role[row] !== 1 || (dueDay[row] as number) <= (day[row] as number)) continue;
    const customer = slot[row] as number;
    if ((day[row] as number) < (first[customer] as number)) first[customer] = day[row] as number;
  }
  return first;
}

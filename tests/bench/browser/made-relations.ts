import { newId } from '../../../renderer/data/clock.ts';
import { runCommand } from '../../../renderer/data/command.ts';
import { addMoney } from '../../../renderer/data/credit/add-money.ts';
import { moneyFactId } from '../../../renderer/data/columns/money/money-id.ts';
import type { ContactEntry } from '../../../shared/records/contact-entry.ts';
import type { Visit } from '../../../shared/records/visit.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { addDays } from '../../../shared/values/local-date.ts';

type Customers = readonly { readonly id: Id; readonly salesRep: string }[];

const DAYS = 3_650;

export function madeVisits(customers: Customers, count: number, asOf: LocalDate): readonly Visit[] {
  return Array.from({ length: count }, (_, index) => {
    const customer = customers[(index * 31) % customers.length];
    return {
      id: newId(),
      customerId: customer?.id ?? '',
      kind: index % 3 === 0 ? 'onSite' : 'phone',
      state: 'done',
      on: addDays(asOf, -((index * 7_919) % DAYS)),
      by: customer?.salesRep ?? '',
      ratings: { quality: 1 + (index % 5), price: 1 + (index % 4), service: 1 + (index % 3) },
      opinions: '交貨準時，希望價格再低一點',
      plans: [],
      photos: [],
      nextStep: '',
      nextOn: null,
      reason: '',
      createdAt: 0,
      updatedAt: 0,
    };
  });
}

export function madeContacts(customers: Customers, count: number, asOf: LocalDate): readonly ContactEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const customer = customers[(index * 37) % customers.length];
    return {
      id: newId(),
      customerId: customer?.id ?? '',
      at: `${addDays(asOf, -((index * 6_997) % DAYS))}T10:00`,
      channel: index % 2 === 0 ? 'call' : 'message',
      direction: 'out',
      by: customer?.salesRep ?? '',
      contact: '',
      subject: '詢價',
      answeredAt: null,
      asks: index % 5_000 === 0,
      createdAt: 0,
    };
  });
}

/** One open invoice for each customer, a fifth of them overdue. */
export async function madeInvoices(customers: Customers, count: number, asOf: LocalDate): Promise<void> {
  await runCommand('benchInvoices', ['facts'], (recorder) =>
    addMoney(
      recorder,
      Array.from({ length: count }, (_, index) => {
        const draft = {
          kind: 'invoice',
          customerId: customers[index % customers.length]?.id ?? '',
          date: addDays(asOf, -90),
          dueOn: addDays(asOf, index % 5 === 0 ? -(index % 80) - 1 : 20),
          docNo: `FP${index}`,
          contractNo: '',
          amountFen: 100_00 + index,
          method: '',
          of: '',
          to: '',
          notes: '',
        } as const;
        return { ...draft, id: moneyFactId(draft, 1) };
      }),
    ),
  );
}

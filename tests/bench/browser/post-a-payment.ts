import { liveQuery } from 'dexie';
import { runCommand } from '../../../renderer/data/command.ts';
import { accountOf } from '../../../renderer/data/credit/accounts.ts';
import { ageingReport, ageingRows } from '../../../renderer/data/credit/ageing.ts';
import { recordMoneyFact } from '../../../renderer/data/credit/money-facts.ts';
import { customerRows, orderCustomers } from '../../../renderer/data/customer-table.ts';
import { db } from '../../../renderer/data/db.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import type { MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import { MONEY_AS_OF, madeMoneyBlocks } from '../made-money.ts';
import { freshDatabase, timed } from './fresh-database.ts';
import { madeCustomers, madeSales, NO_COUNTS } from './made-sales.ts';
import type { Timings } from './page.ts';

const PAYMENTS = 5;
const CUSTOMERS = 100_000;

/** `size` money facts and a tenth as many sales lines of 100,000 customers are stored: from a payment until the open screens show it. */
export async function postAPayment(size: number): Promise<Timings> {
  await freshDatabase();
  const customers = madeCustomers(Math.min(CUSTOMERS, size));
  const sales = madeSales(customers, Math.ceil(size / 10));
  await saveImport(
    { files: [], createCustomers: customers, updateCustomers: [], sales, entries: [], counts: NO_COUNTS },
    () => undefined,
    new AbortController().signal,
  );
  const ids = customers.map(({ id }) => id);
  await runCommand('bench', ['facts'], (recorder) => recorder.facts.addMoneyBlocks([...madeMoneyBlocks(ids, size, recorder.batch)]));
  const customerId = ids[0] as string;
  const first = await timed(() => ageingReport({ asOf: MONEY_AS_OF, base: 'dueOn', group: 'customer' }));
  const floor = await timed(() => db.caches.put({ key: 'bench', value: paymentOf(customerId, 1) }));
  const report = await slowestPost(customerId, reportScreen);
  const account = await slowestPost(customerId, () => accountOf(customerId, MONEY_AS_OF));
  const table = await slowestPost(customerId, tableScreen);
  return {
    'floor: one strict write of a row': floor,
    'ours: the ageing report shows a payment, slowest of 5': report,
    'ours: the account shows it, slowest of 5': account,
    'ours: the customers table shows it, slowest of 5': table,
    'ours: the first report after opening': first,
  };
}

async function reportScreen(): Promise<unknown> {
  const { token, totals } = await ageingReport({ asOf: MONEY_AS_OF, base: 'dueOn', group: 'customer' });
  return [totals, await ageingRows(token, 0, 40)];
}

async function tableScreen(): Promise<unknown> {
  const sort = { column: 'overdueFen', descending: true } as const;
  const { token } = await orderCustomers({ text: '', filters: {}, sort, asOf: MONEY_AS_OF });
  return [token, await customerRows(token, 0, 40)];
}

/** From the call of the command to the answer that a screen gets which was opened before. */
async function slowestPost(customerId: string, screen: () => Promise<unknown>): Promise<number> {
  let answers = 0;
  let heard: () => void = () => undefined;
  const subscription = liveQuery(screen).subscribe(() => {
    answers += 1;
    heard();
  });
  const next = (count: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (answers >= count) resolve();
      };
      heard();
    });
  await next(1);
  let worst = 0;
  for (let index = 1; index <= PAYMENTS; index += 1) {
    const before = answers;
    worst = Math.max(
      worst,
      await timed(async () => {
        const recorded = await recordMoneyFact(paymentOf(customerId, index));
        if (!recorded.ok) throw new Error('the payment was refused');
        await next(before + 1);
      }),
    );
  }
  subscription.unsubscribe();
  return worst;
}

function paymentOf(customerId: string, amountFen: number): MoneyFactDraft {
  const nothing = { dueOn: null, docNo: '', contractNo: '', of: '', to: '', notes: '' } as const;
  return { ...nothing, kind: 'payment', customerId, date: MONEY_AS_OF, amountFen, method: 'transfer' };
}

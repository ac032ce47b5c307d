import { recordMoneyFact } from '../../../renderer/data/credit/money-facts.ts';
import { payment } from './credit-facts.ts';

/** Everything that a second window has: its own connection to the database and its own worker. */
globalThis.addEventListener('message', ({ data }: MessageEvent<{ readonly date: string; readonly amountFen: number }>) => {
  void recordMoneyFact(payment(data.date, data.amountFen)).then(({ ok }) => globalThis.postMessage(ok));
});

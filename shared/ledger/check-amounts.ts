import type { LedgerRecord } from './reading.ts';

const ROUNDING_TO_TENS = 1000;

/** Weight x price against the amount of a line, in fen; `true`: no rounding of the trade explains the difference. */
function differs(weightKg: number, priceFen: number, amountFen: number, kgStep: number): boolean {
  const expected = (Math.abs(weightKg) * Math.abs(priceFen)) / 1000;
  const difference = Math.abs(expected - Math.abs(amountFen));
  const fromWeight = (kgStep * Math.abs(priceFen)) / 2000;
  const fromPrice = Math.abs(weightKg) / 2000;
  const cutOff = amountFen % ROUNDING_TO_TENS === 0 ? ROUNDING_TO_TENS : amountFen % 100 === 0 ? 100 : amountFen % 10 === 0 ? 10 : 1;
  return difference > fromWeight + fromPrice + cutOff + 1;
}

/** Rows whose amount is not weight x price. Where most lines of a table differ, the price means something else (without tax, with freight) and none is named. */
export function linesThatDiffer(records: readonly LedgerRecord[]): readonly number[] {
  const rows: number[] = [];
  let checked = 0;
  const step = records.every((record) => typeof record.fields['weightKg'] !== 'number' || record.fields['weightKg'] % 10 === 0) ? 10 : 1;
  for (const { row, fields } of records) {
    const { weightKg, unitPriceFen, amountFen } = fields;
    if (typeof weightKg !== 'number' || typeof unitPriceFen !== 'number' || typeof amountFen !== 'number' || unitPriceFen === 0) continue;
    checked += 1;
    if (differs(weightKg, unitPriceFen, amountFen, step) || (weightKg < 0 !== amountFen < 0 && weightKg !== 0 && amountFen !== 0))
      rows.push(row);
  }
  return rows.length > Math.max(3, checked * 0.2) ? [] : rows;
}

/** Whether balances run on from line to line (before + amount - paid) instead of standing for one line each: then their sum means nothing. */
export function isRunning(records: readonly LedgerRecord[]): boolean {
  let [checked, running] = [0, 0];
  for (let index = 1; index < records.length; index += 1) {
    const [before, now] = [records[index - 1]?.fields['balanceFen'], records[index]?.fields['balanceFen']];
    if (typeof before !== 'number' || typeof now !== 'number') continue;
    const { amountFen, paidFen } = records[index]?.fields ?? {};
    const change = (typeof amountFen === 'number' ? amountFen : 0) - (typeof paidFen === 'number' ? paidFen : 0);
    checked += 1;
    if (before !== 0 && now === before + change) running += 1;
  }
  return checked > 0 && running >= checked * 0.6;
}

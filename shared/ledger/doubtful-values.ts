import { cellText } from './clean-text.ts';
import { type Doubts, leaveOut } from './leave-out.ts';
import type { FieldValue } from './reading.ts';

/** Fen a tonne: what steel may cost. */
const TONNE_PRICE = { low: 80_000, high: 8_000_000 };

/** Fen a tonne that no steel costs: the amount is in another unit than its column, as `￥3,200,000` under 万元. */
const BEYOND_ANY_PRICE = 20 * TONNE_PRICE.high;
const YUAN = 100;

const REVERSAL =
  /^(?:客户|质量)?(?:冲红|红冲|红字|冲销|冲减|红字冲销|退货冲红|冲红退货|退货|沖紅|紅沖|紅字|沖銷|退貨)(?:[。！!:：,，;；(（\s\d第原].*)?$/;
const VOIDED = /^(?:此单|单据|已)?作[废廢][。！!]?$/;
const LONGEST_REASON = 30;

/** Values that were readable by themselves and are in doubt beside the others of their record: reported, and left out. */
export function leaveOutDoubtful(row: number, fields: Record<string, FieldValue>, doubts: Doubts): void {
  const { notes } = fields;
  if (typeof notes === 'string' && notes.length <= LONGEST_REASON) {
    if (REVERSAL.test(notes)) checkSign(row, fields, doubts);
    else if (VOIDED.test(notes))
      for (const column of doubts.columns)
        if (column.isFigure && !column.isAgeing && fields[column.field] !== undefined) leaveOut(row, fields, column, 'voided-line', doubts);
  }
  const { weightKg, unitPriceFen, amountFen } = fields;
  if (typeof weightKg === 'number' && typeof unitPriceFen === 'number' && typeof amountFen === 'number')
    checkUnits(row, fields, ((weightKg / 1000) * unitPriceFen) / amountFen, unitPriceFen, doubts);
  else if (
    typeof weightKg === 'number' &&
    typeof amountFen === 'number' &&
    weightKg > 0 &&
    amountFen / (weightKg / 1000) > BEYOND_ANY_PRICE
  )
    leaveOutAmount(row, fields, doubts);
  if (doubts.later.length === 0) return;
  const begun = fields['date'] ?? fields['signedOn'] ?? fields['receivedOn'];
  if (typeof begun === 'string') checkYears(row, fields, begun, doubts);
}

/** A reversal or return whose figures stand there without a minus: which sign is meant must be said. */
function checkSign(row: number, fields: Record<string, FieldValue>, { grid, columns, sums, problems, signAnswer }: Doubts): void {
  if (signAnswer === 'positive') return;
  for (const column of columns) {
    const value = fields[column.field];
    if (column.sum < 0 || column.isAgeing || typeof value !== 'number' || value <= 0) continue;
    sums.add(column.sum, signAnswer === 'negative' ? -2 * value : -value);
    if (signAnswer === 'negative') fields[column.field] = -value;
    else {
      sums.addUnread(column.sum);
      delete fields[column.field];
      problems.add(row, column.at, 'sign-unclear', cellText(grid.row(row)?.[column.at]), column.field, ['negative', 'positive']);
    }
  }
}

/** A thousand times too much or too little: that row's weight or price is in another unit than its column; ten thousand times: its amount. */
function checkUnits(row: number, fields: Record<string, FieldValue>, ratio: number, priceFen: number, doubts: Doubts): void {
  const factor = ratio < 1 ? 1 / ratio : ratio;
  if (!(factor > 500 && factor < 20_000) || (factor > 2000 && factor < 5000)) return;
  const field = factor > 2000 ? 'amountFen' : priceFen < TONNE_PRICE.low || priceFen > TONNE_PRICE.high ? 'unitPriceFen' : 'weightKg';
  const column = doubts.columns.find((candidate) => candidate.field === field);
  if (column !== undefined) leaveOut(row, fields, column, 'unit-mismatch', doubts);
}

function leaveOutAmount(row: number, fields: Record<string, FieldValue>, doubts: Doubts): void {
  const column = doubts.columns.find((candidate) => candidate.field === 'amountFen');
  const scaledUp = (column?.column.unit?.factor ?? 0) > YUAN;
  if (column !== undefined && scaledUp) leaveOut(row, fields, column, 'unit-mismatch', doubts);
}

/** `2月10日` after a record of December lies in the next year, or it does not: the title's year no longer tells. */
function checkYears(row: number, fields: Record<string, FieldValue>, begun: string, { grid, later, problems }: Doubts): void {
  for (const column of later) {
    const value = fields[column.field];
    if (typeof value !== 'string' || value >= begun) continue;
    const text = cellText(grid.row(row)?.[column.at]);
    if (/\d{4}/.test(text) || /^['’]?\d{2,3}[-/.年]\d{1,2}[-/.月]\d/.test(text)) continue;
    delete fields[column.field];
    problems.add(row, column.at, 'year-missing', text, column.field);
  }
}

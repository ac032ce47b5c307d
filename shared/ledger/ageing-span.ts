/** Days overdue that an ageing column stands for, both included; `to` null: no end. 0 to 0: not due. */
export interface AgeingSpan {
  readonly from: number;
  readonly to: number | null;
}

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5 };
const DAYS_OF_UNIT: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  day: 1,
  days: 1,
  月: 30,
  个月: 30,
  個月: 30,
  month: 30,
  months: 30,
  年: 365,
  year: 365,
  years: 365,
};
const NUMBER = '(\\d+|[一二两三四五六七八九十半]+)';
const UNIT = '(天|日|個月|个月|月|年|days?|months?|years?)?';
const RANGE = new RegExp(`${NUMBER}${UNIT}(?:[-~—–－至到]|to|以上至)${NUMBER}${UNIT}`);
const ONE = new RegExp(`${NUMBER}\\+?${UNIT}`);
const NOT_DUE = /^(?:未到期|未逾期|信用期内|信用期內|账期内|賬期內|合同期内|合同期內|current|notdue|notyetdue)$/;
const WITHOUT_END = /以上|以外|超过|超過|大于|大於|[>≥+]|over|above|morethan/;
const UP_TO = /以?[内內下]|[<≤]|within/;

/** `1-30天`, `90天以上`, `1年以内`, `半年以内`, `未到期`, `over 90 days`. Null for a label that is no span, such as a total of what is overdue. */
export function ageingSpan(label: string): AgeingSpan | null {
  const text = label.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  if (NOT_DUE.test(text)) return { from: 0, to: 0 };
  const range = RANGE.exec(text);
  if (range) {
    const [, first = '', firstUnit, second = '', secondUnit] = range;
    return { from: beginning(first, firstUnit ?? secondUnit), to: daysOf(second, secondUnit ?? firstUnit) };
  }
  const one = ONE.exec(text);
  if (!one) return null;
  const days = daysOf(one[1] ?? '', one[2]);
  if (WITHOUT_END.test(text)) return { from: days + 1, to: null };
  return UP_TO.test(text) ? { from: 1, to: days } : null;
}

/** `30-60天` and `1-2年` begin where the span before ends: the day after. `31-60天` says it itself. */
function beginning(number: string, unit: string | undefined): number {
  const days = daysOf(number, unit);
  return days === 0 ? 1 : days % 5 === 0 ? days + 1 : days;
}

function daysOf(number: string, unit: string | undefined): number {
  return Math.floor(valueOf(number) * (DAYS_OF_UNIT[unit ?? '天'] ?? 1));
}

function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const [tens = '', ones] = number.includes('十') ? number.split('十') : ['', number];
  const base = number.includes('十') ? (DIGITS[tens] ?? 1) * 10 : 0;
  return base + (DIGITS[ones ?? ''] ?? 0);
}

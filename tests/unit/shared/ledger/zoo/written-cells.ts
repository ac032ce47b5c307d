import type { FieldValue } from '../../../../../shared/ledger/reading.ts';
import { type CellInput, serial } from '../../../../fixtures/builders/grid.ts';

export type DateStyle =
  | 'serial'
  | 'iso'
  | 'slash'
  | 'dots'
  | 'chinese'
  | 'compact'
  | 'republic'
  | 'short'
  | 'month-day'
  | 'bare-serial'
  | 'compact-number'
  | 'with-time'
  | 'mixed'
  | 'short-dots'
  | 'serial-text'
  | 'republic-dots'
  | 'republic-compact'
  | 'spaced'
  | 'numerals';
export type MoneyStyle =
  | 'number'
  | 'commas'
  | 'yuan-sign'
  | 'wan'
  | 'full-width'
  | 'yuan-word'
  | 'sign-apart'
  | 'format'
  | 'scaled-format'
  | 'wan-in-cell';
export type WeightStyle = 't' | 'kg' | 't-in-cell' | 'text' | 'mixed-in-cell' | 'format';

export interface Hand {
  readonly date: DateStyle;
  readonly money: MoneyStyle;
  readonly weight: WeightStyle;
}

/** A true value as one bookkeeper writes it. */
export function written(field: string, value: FieldValue, hand: Hand): CellInput {
  if (/^(?:date|dueOn|signedOn|startsOn|endsOn|receivedOn|closedOn|filedOn|since)$/.test(field))
    return writtenDay(value as string, hand.date);
  if (field === 'unitPriceFen') return hand.weight === 'kg' ? Number(value) / 100_000 : Number(value) / 100;
  if (field.endsWith('Fen')) return writtenMoney(Number(value), hand.money);
  if (field.endsWith('Kg')) return writtenWeight(Number(value), hand.weight);
  if (field === 'weighing') return value === 'weighed' ? '过磅' : '理计';
  if (field === 'satisfied') return value === true ? '满意' : '不满意';
  return value as CellInput;
}

function writtenDay(day: string, style: DateStyle): CellInput {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const two = (value: number): string => String(value).padStart(2, '0');
  switch (style) {
    case 'mixed':
      return writtenDay(day, MIXED[(date + month) % MIXED.length] ?? 'iso');
    case 'short-dots':
      return `${String(year).slice(2)}.${month}.${date}`;
    case 'serial-text':
      return String(serial(day).v);
    case 'republic-dots':
      return `${year - 1911}.${two(month)}.${two(date)}`;
    case 'republic-compact':
      return Number(`${year - 1911}${two(month)}${two(date)}`);
    case 'spaced':
      return `${year}年 ${month}月 ${date}日`;
    case 'numerals':
      return `${String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '')}年${numeral(month)}月${numeral(date)}日`;
    case 'serial':
      return serial(day);
    case 'bare-serial':
      return serial(day).v as number;
    case 'iso':
      return day;
    case 'slash':
      return `${year}/${month}/${date}`;
    case 'dots':
      return `${year}.${month}.${date}`;
    case 'chinese':
      return `${year}年${month}月${date}日`;
    case 'compact':
      return day.replaceAll('-', '');
    case 'compact-number':
      return Number(day.replaceAll('-', ''));
    case 'republic':
      return `民國${year - 1911}/${two(month)}/${two(date)}`;
    case 'short':
      return `'${String(year).slice(2)}年${month}月${date}日`;
    case 'month-day':
      return `${month}月${date}日`;
    case 'with-time':
      return `${day} 10:30:05`;
  }
}

/** Hands of several bookkeepers in one column; every form says its year. */
const MIXED: readonly DateStyle[] = ['iso', 'slash', 'dots', 'chinese', 'compact', 'serial', 'with-time', 'compact-number', 'serial-text'];

function numeral(value: number): string {
  const digit = '〇一二三四五六七八九'[value % 10] ?? '';
  return value < 10 ? digit : `${value < 20 ? '' : '一二三'[Math.floor(value / 10) - 1]}十${value % 10 === 0 ? '' : digit}`;
}

function writtenMoney(fen: number, style: MoneyStyle): CellInput {
  const yuan = (fen / 100).toFixed(2);
  const grouped = yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
  switch (style) {
    case 'number':
      return fen / 100;
    case 'commas':
      return grouped;
    case 'yuan-sign':
      return `￥${grouped}`;
    case 'wan':
      return Number((fen / 1_000_000).toFixed(6));
    case 'full-width':
      return grouped.replace(/[\d.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replaceAll(',', '，');
    case 'yuan-word':
      return `${yuan}元`;
    case 'sign-apart':
      return `¥ ${grouped}`;
    case 'format':
      return { t: 'n', v: fen / 100, z: '#,##0.00"元"' };
    case 'scaled-format':
      return { t: 'n', v: fen / 100, z: '0!.0000"万元"' };
    case 'wan-in-cell':
      return `${String(Number((fen / 1_000_000).toFixed(6)))}万元`;
  }
}

function writtenWeight(kg: number, style: WeightStyle): CellInput {
  switch (style) {
    case 't':
      return kg / 1000;
    case 'kg':
      return kg;
    case 't-in-cell':
      return `${(kg / 1000).toFixed(3)}吨`;
    case 'text':
      return (kg / 1000).toFixed(3);
    case 'mixed-in-cell':
      return kg % 3 === 0 ? `${kg}kg` : kg % 3 === 1 ? `${kg}公斤` : `${(kg / 1000).toFixed(3)} 吨`;
    case 'format':
      return { t: 'n', v: kg / 1000, z: '0.000"吨"' };
  }
}

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
  | 'with-time';
export type MoneyStyle = 'number' | 'commas' | 'yuan-sign' | 'wan' | 'full-width' | 'yuan-word' | 'sign-apart';
export type WeightStyle = 't' | 'kg' | 't-in-cell' | 'text';

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
  }
}

import { capitalFigure } from './capital-figure.ts';
import { type Unit, unitOf } from './units.ts';

type NumberTrouble =
  | 'not-a-number'
  | 'span-of-values'
  | 'approximate'
  | 'several-values'
  | 'grouping-unclear'
  | 'percentage'
  | 'foreign-currency'
  | 'hash-marks';

type NumberText =
  | { readonly is: 'blank' }
  /** `bare`: only a sign of money stands there, which says nothing of 元 or 万元. */
  | { readonly is: 'number'; readonly value: number; readonly unit: Unit | null; readonly bare?: true }
  | { readonly is: 'trouble'; readonly code: NumberTrouble };

const BLANK: NumberText = { is: 'blank' };
const PLACEHOLDER = /^(?:[-—–―_/\\~]+|无|暂无|空|nil|none|n\/a)$/i;
const FIGURE =
  /^(['’`]?)(负|红字|冲红|红冲|冲减)?([-+△▲(]{0,2})(¥|\$|rmb|cny|人民币|us\$|usd|hk\$|€)?([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d{1,3})?([^\d(),.+-]{0,6}(?:\/[^\d(),.+-]{1,3})?)([-)]?)$/i;
const SPACED = /^(\D*)(\d{1,3}(?: \d{3})+)((?:\.\d+)?\D*)$/;
/** `20,000.-`: no fen, not a minus. */
const POINT_AND_DASH = /(\d)\.[-—]+(?=\D{0,2}$)/;
/** No figure is written longer, not even in capitals. */
const LONGEST = 80;
const MINUS = /[−－﹣‐‑]/g;
/** Two figures with only a space between them are not one. */
const APART = /^[-+¥(]?[\d.,]+\s+\d[\d.,\s]*\D{0,3}$/;

const cache = new Map<string, NumberText>();

/** A figure as people write it. Anything that two careful people could read differently is trouble, never a number. `text` is clean text. */
export function parseNumber(text: string): NumberText {
  const asked = cache.get(text);
  if (asked !== undefined) return asked;
  const parsed = parse(text);
  if (cache.size < 20_000) cache.set(text, parsed);
  return parsed;
}

function parse(text: string): NumberText {
  if (text.length > LONGEST) return { is: 'trouble', code: 'not-a-number' };
  const plain = normal(text);
  if (plain === '' || PLACEHOLDER.test(plain)) return BLANK;
  if (APART.test(plain)) return { is: 'trouble', code: 'several-values' };
  const match = FIGURE.exec(plain);
  if (match === null) return trouble(plain);
  const [, , red, before = '', currency, inner, digits = '', exponent, rest = '', after = ''] = match;
  if (currency !== undefined && /\$|usd|€/i.test(currency)) return { is: 'trouble', code: 'foreign-currency' };
  if (before.includes('(') !== (after === ')')) return { is: 'trouble', code: 'not-a-number' };
  const signs = [red !== undefined, /[-△▲]/.test(before), before.includes('('), inner === '-', after === '-'].filter(Boolean).length;
  if (signs > 1) return { is: 'trouble', code: 'not-a-number' };
  const value = Number(digits.replaceAll(',', '') + (exponent ?? ''));
  if (!Number.isFinite(value)) return { is: 'trouble', code: 'not-a-number' };
  return withUnit(signs === 1 && value !== 0 ? -value : value, rest, currency !== undefined);
}

function normal(text: string): string {
  const marks = text
    .replace(MINUS, '-')
    .replaceAll('，', ',')
    .replaceAll('．', '.')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('￥', '¥')
    .replaceAll('＋', '+')
    .trim();
  const spaced = SPACED.exec(marks);
  return (spaced === null ? marks : `${spaced[1]}${spaced[2]?.replaceAll(' ', '')}${spaced[3]}`)
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(POINT_AND_DASH, '$1');
}

function withUnit(value: number, rest: string, currency: boolean): NumberText {
  const word = rest.replace(/[整正]$/, '');
  if (word === '') return currency ? { is: 'number', value, unit: unitOf('元'), bare: true } : { is: 'number', value, unit: null };
  if (word === '%' || word === '％' || word === '‰') return { is: 'trouble', code: 'percentage' };
  const unit = unitOf(word);
  return unit === null ? { is: 'trouble', code: 'not-a-number' } : { is: 'number', value, unit };
}

function trouble(plain: string): NumberText {
  const capital = capitalFigure(plain);
  if (capital !== null) return { is: 'number', value: capital, unit: unitOf('元') };
  return { is: 'trouble', code: troubleOf(plain) };
}

function troubleOf(plain: string): NumberTrouble {
  if (/^#+$/.test(plain)) return 'hash-marks';
  if (/^[约近超大暂]|左右|上下|多$|余元?$|以上|以下|以内|[≈~～><≥≤]\d/.test(plain) && /\d/.test(plain)) return 'approximate';
  if (/^\d[\d.,]*\D{0,3}[-~～至到—–]+\d[\d.,]*\D{0,4}$/.test(plain)) return 'span-of-values';
  if (/^\d[\d.]*\D{0,3}(?:[/+、;；|]\d[\d.]*\D{0,3})+$/.test(plain)) return 'several-values';
  if (/^[-+(¥]*\d+(?:[.,]\d+)+[)元]*$/.test(plain)) return 'grouping-unclear';
  return 'not-a-number';
}

/** A value times its unit's factor as an integer, float noise removed: 1.005 x 100 is 101, not 100. Halves go away from zero. */
export function scaled(value: number, factor: number): number {
  const product = Math.abs(value * factor);
  const rounded = Math.round(product);
  const exact = Math.abs(product - rounded) < 0.499_99 ? rounded : Math.round(Number(product.toPrecision(15)));
  return value < 0 && exact !== 0 ? -exact : exact;
}

import { foldText } from '../values/fold-text.ts';
import { type Unit, unitOf } from './units.ts';

export interface HeaderKey {
  /** Folded name without brackets, units, asterisks, spaces; '' for a blank header. */
  readonly key: string;
  readonly unit: Unit | null;
  /** Folded text inside brackets that is not a unit, e.g. `含税`. */
  readonly aside: string;
  /** The same without its brackets, e.g. `税号统一社会信用代码`. */
  readonly whole: string;
  /** The Chinese half of a name in two languages, `客户名称 Customer`; '' where there is no other. */
  readonly native: string;
}

const BRACKETS = /[([{【〔<《「]([^)\]}】〕>》」]*)[)\]}】〕>》」]?/g;
const DECORATION = /[\s*＊★☆※●◆▲#^_"'“”‘’.。·]+/g;
const MARKS_AROUND = /^[:：,，;；、/\\|-]+|[:：,，;；、/\\|-]+$/g;
const UNIT_AFTER_MARK = /^(.{1,12}?)[/\\,，:：、|-]((?:万|千|百万|亿)?(?:元|圆|rmb|¥)(?:\/.+)?|万?千?吨|t|kg|公斤|千克|件|支|根|张)$/;
const UNIT_GLUED = /^(.{2,10}?)((?:万|千|亿)?元(?:\/(?:吨|t|kg|公斤|千克))?|万?吨|kg|公斤|千克|t|rmb|cny)$/;

const cache = new Map<string, HeaderKey>();

/** A header cell split into name, unit and asides. */
export function headerKey(text: string): HeaderKey {
  const asked = cache.get(text);
  if (asked !== undefined) return asked;
  const key = splitHeader(text);
  if (cache.size < 20_000) cache.set(text, key);
  return key;
}

function splitHeader(text: string): HeaderKey {
  const folded = foldText(text);
  let unit: Unit | null = null;
  const asides: string[] = [];
  const bare = folded.replace(BRACKETS, (_, inside: string) => {
    const found = unitIn(inside);
    if (found !== null) unit = found;
    else asides.push(inside.replace(DECORATION, ''));
    return '';
  });
  // `【备注】` is a name, not an aside.
  const name = tidy(bare) === '' ? asides.splice(0).join('') : tidy(bare);
  const after = unit === null ? UNIT_AFTER_MARK.exec(name) : null;
  const named = after?.[2] === undefined ? null : unitOf(after[2]);
  const aside = asides.join(' ');
  if (named !== null && after?.[1] !== undefined) {
    const key = tidy(after[1]);
    return { key, unit: pricedUnit(key, named), aside, whole: name, native: nativeHalf(key) };
  }
  return { key: name, unit: pricedUnit(name, unit), aside, whole: tidy(folded.replace(/[()[\]【】]/g, '')), native: nativeHalf(name) };
}

/** `单价/吨` is yuan a tonne. */
function pricedUnit(key: string, unit: Unit | null): Unit | null {
  return unit?.dimension === 'weight' && /价格?$|price$/.test(key) ? unitOf(unit.code === 'kg' ? '元/kg' : '元/t') : unit;
}

const IDEOGRAPH = /[\u4e00-\u9fff]/;
const FOREIGN = /[a-z][a-z&'-]+/g;

function nativeHalf(key: string): string {
  if (!IDEOGRAPH.test(key)) return '';
  const half = tidy(key.replace(FOREIGN, ''));
  return half === key ? '' : half;
}

function tidy(text: string): string {
  return text.replace(DECORATION, '').replace(MARKS_AROUND, '');
}

function unitIn(inside: string): Unit | null {
  const whole = unitOf(inside);
  if (whole !== null) return whole;
  for (const part of inside.split(/[,，;；、\s]+/)) {
    const unit = unitOf(part);
    if (unit !== null) return unit;
  }
  return null;
}

/** `金额万元` -> `金额` in 万元: only asked when the whole is no known word. */
export function gluedUnit(key: string): { readonly key: string; readonly unit: Unit } | null {
  const match = UNIT_GLUED.exec(key);
  const unit = match?.[2] === undefined ? null : unitOf(match[2]);
  return unit === null || match?.[1] === undefined ? null : { key: match[1], unit };
}

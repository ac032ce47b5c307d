import { Converter } from 'opencc-js/t2cn';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const CONTROL_NOT_SPACE = /(?!\s)\p{Cc}/gu;
const FULL_WIDTH = /[\uff01-\uff5e\u3000\u00a0]/g;
const CAPITALS_TO_SMALL = 0x20;
const FULL_TO_HALF = 0xfee0;

let convert: ((text: string) => string) | undefined;
/** UTF-16 unit -> its Simplified unit; 0: not asked yet. */
const simplifiedUnits = new Uint16Array(0x10000);

/**
 * Text for search and matching only, never stored: NFKC, lower case, Traditional to Simplified, invisible characters gone, spaces collapsed.
 * Characters convert one by one, without phrases, so that the fold of a part is found in the fold of the whole.
 */
export function foldText(text: string): string {
  const quick = foldCommon(text);
  if (quick !== null) return quick;
  let folded = text;
  for (;;) {
    const next = foldOnce(folded);
    if (next === folded) return next;
    folded = next;
  }
}

/** The usual company name in one pass: ideographs, ASCII without outer or double spaces, full-width forms. Null: not that simple. */
function foldCommon(text: string): string | null {
  let folded = '';
  let last = 0x20;
  for (let index = 0; index < text.length; index += 1) {
    const unit = commonUnit(text.charCodeAt(index));
    if (unit === 0 || (unit === 0x20 && last === 0x20)) return null;
    folded += String.fromCharCode(unit);
    last = unit;
  }
  return last === 0x20 && folded !== '' ? null : folded;
}

function commonUnit(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return simplifiedUnits[unit] || askUnit(unit);
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - FULL_TO_HALF : unit;
  if (half < 0x20 || half > 0x7e) return 0;
  return half >= 0x41 && half <= 0x5a ? half + CAPITALS_TO_SMALL : half;
}

function askUnit(unit: number): number {
  const simplified = simplifyCharacter(String.fromCharCode(unit));
  if (simplified.length !== 1) return 0;
  simplifiedUnits[unit] = simplified.charCodeAt(0);
  return simplified.charCodeAt(0);
}

function foldOnce(text: string): string {
  const compatible = text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
  const simplified = compatible.replace(/\p{Unified_Ideograph}/gu, simplifyCharacter);
  return simplified.replace(CONTROL_NOT_SPACE, '').replace(/\s+/g, ' ').trim();
}

function simplifyCharacter(character: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  const simplified = convert(character);
  return simplified === character ? character : convert(simplified);
}

/** Text as it is stored: full-width letters, digits, signs and brackets to half width, trimmed; inner text otherwise as written. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, halfWidth).trim();
}

function halfWidth(character: string): string {
  const unit = character.charCodeAt(0);
  return unit === 0x3000 || unit === 0xa0 ? ' ' : String.fromCharCode(unit - FULL_TO_HALF);
}

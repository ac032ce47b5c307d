const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1000, 千: 1000 };
const CAPITAL =
  /^(?:人民币)?([零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]+)[元圆圓](?:([零壹贰貳叁參肆伍陆陸柒捌玖])角)?(?:零?([壹贰貳叁參肆伍陆陸柒捌玖])分)?[整正]?$/;

/** An amount in capitals (`壹万贰仟叁佰元整`) in yuan; null: not one. */
export function capitalFigure(text: string): number | null {
  const match = CAPITAL.exec(text.replace(/\s/g, ''));
  const whole = match?.[1] === undefined ? null : chineseInteger(match[1]);
  if (match === null || whole === null) return null;
  const hundredths = whole * 100 + (DIGITS[match[2] ?? '零'] ?? 0) * 10 + (DIGITS[match[3] ?? '零'] ?? 0);
  return hundredths / 100;
}

/** `二十三` -> 23, `壹万贰仟` -> 12000; null when it is no numeral. */
export function chineseInteger(text: string): number | null {
  let hundredMillions = 0;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS[character];
    const place = PLACES[character];
    if (value !== undefined) digit = value;
    else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (/[万萬亿億]/.test(character)) {
      const before = total + section + (digit ?? 0);
      // 萬 multiplies what stands after the last 億 only: 壹億貳仟萬 is 120,000,000.
      if (/[万萬]/.test(character)) total = before * 10_000;
      else {
        hundredMillions = (hundredMillions + before) * 100_000_000;
        total = 0;
      }
      section = 0;
      digit = null;
    } else return null;
  }
  return hundredMillions + total + section + (digit ?? 0);
}

/** Digit by digit, as in `二〇二四`. */
export function chineseDigits(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

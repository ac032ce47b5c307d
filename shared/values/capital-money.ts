import type { Fen } from './id.ts';

type Script = 'zh-Hant' | 'zh-Hans';

/** Traditional and Simplified differ in these characters only. */
const WRITING: Readonly<
  Record<Script, { readonly digits: string; readonly units: Readonly<Record<'tenThousand' | 'hundredMillion' | 'yuan' | 'minus', string>> }>
> = {
  'zh-Hant': { digits: '零壹貳叁肆伍陸柒捌玖', units: { tenThousand: '萬', hundredMillion: '億', yuan: '元', minus: '負' } },
  'zh-Hans': { digits: '零壹贰叁肆伍陆柒捌玖', units: { tenThousand: '万', hundredMillion: '亿', yuan: '元', minus: '负' } },
};
const PLACES = ['', '拾', '佰', '仟'];
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/**
 * An amount in capital figures, without the name of the currency: 12,345,600 fen is 壹拾貳萬叁仟肆佰伍拾陸元整.
 * By the rules for bills and settlement vouchers of the People's Bank of China (1997, appendix 1): one 零 for the zeros between two
 * figures, 零 before fen when there are no jiao, 整 after yuan or jiao and never after fen. Up to 9,999,999,999,999.99 yuan either way.
 */
export function capitalMoney(fen: Fen, script: Script): string {
  const { digits, units } = WRITING[script];
  const size = Math.abs(fen);
  const yuan = Math.floor(size / 100);
  const jiao = Math.floor(size / 10) % 10;
  const cents = size % 10;
  const whole = `${yuan === 0 ? digits[0] : integer(yuan)}${units.yuan}`;
  return `${fen < 0 ? units.minus : ''}${whole}${small()}`;

  function small(): string {
    if (jiao === 0 && cents === 0) return '整';
    if (cents === 0) return `${digits[jiao]}角整`;
    return `${jiao === 0 ? digits[0] : `${digits[jiao]}角`}${digits[cents]}分`;
  }

  function integer(value: number): string {
    if (value >= HUNDRED_MILLION) return joined(value, HUNDRED_MILLION, units.hundredMillion);
    return value >= TEN_THOUSAND ? joined(value, TEN_THOUSAND, units.tenThousand) : section(value);
  }

  /** The 零 stands for all zeros between the two parts. */
  function joined(value: number, unit: number, name: string): string {
    const rest = value % unit;
    const gap = rest > 0 && rest < unit / 10 ? digits[0] : '';
    return `${integer(Math.floor(value / unit))}${name}${gap}${rest === 0 ? '' : integer(rest)}`;
  }

  /** Below ten thousand and above zero. */
  function section(value: number): string {
    let text = '';
    let gap = false;
    for (let place = 3; place >= 0; place -= 1) {
      const digit = Math.floor(value / 10 ** place) % 10;
      if (digit === 0) gap = text !== '';
      else {
        text += `${gap ? digits[0] : ''}${digits[digit]}${PLACES[place]}`;
        gap = false;
      }
    }
    return text;
  }
}

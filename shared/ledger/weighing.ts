import type { Weighing } from '../records/sales-line.ts';

const THEORETICAL = /^(?:理[计計论論重算].{0,3}|检尺|檢尺|理|按?理[论論].{0,4})$/;
const WEIGHED = /^(?:过磅.{0,2}|過磅.{0,2}|磅[计計重].{0,2}|实重|實重|称重|稱重|检斤|檢斤|实磅|實磅|磅|过榜|地磅.{0,2})$/;

/** §words: 理計 theoretical, 磅計 weighed; null: neither, or both. */
export function weighingOf(text: string): Weighing | null {
  if (text.length > 8) return null;
  if (THEORETICAL.test(text)) return 'theoretical';
  return WEIGHED.test(text) ? 'weighed' : null;
}

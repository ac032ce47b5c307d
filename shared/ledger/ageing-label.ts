const AMOUNT = '(?:\\d+|[一二三四五六七八九十半]+)';
const TIME = '(?:天|日|个?月|年)';
const RANGE = new RegExp(`^(?:账龄|逾期|超期)?${AMOUNT}${TIME}?(?:[-~—–－至到]|以上至)${AMOUNT}${TIME}(?:以?内|含|以下)?$`);
const BOUND = new RegExp(`^(?:账龄|逾期|超期|超过|大于|[>≥<≤]=?)*${AMOUNT}${TIME}(?:及?以[内上下]|之?内|以外|含?以[内上])?$`);
const NAMED = /^(?:未到期|未逾期|信用期内|账期内|合同期内|半年以?内|当月|逾期款?合计)$/;
const ENGLISH =
  /^(?:\d+(?:-|to)\d+days?(?:overdue)?|(?:over|above|morethan|>)\d+days?|\d+\+days?|\d+days?(?:andover|andabove|\+)|within\d+days?|current|notdue|notyetdue)$/;
const BARE = /^\d+[-~—]\d+$|^[>≥]\d+$|^\d+\+$/;

/** A folded header that names a span of age: `1-30天`, `90天以上`, `1年以内`, `未到期`. Bare `1-30` only beside others. */
export function isAgeingLabel(key: string): boolean {
  return (
    key.length <= 16 && (RANGE.test(key) || (BOUND.test(key) && /[内上外下>≥<≤超逾]/.test(key)) || NAMED.test(key) || ENGLISH.test(key))
  );
}

export function isBareSpan(key: string): boolean {
  return BARE.test(key);
}

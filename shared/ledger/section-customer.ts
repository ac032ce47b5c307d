const WORD =
  '(?:客户(?:名称)?|购货单位(?:名称)?|購貨單位|客戶(?:名稱)?|购货方|需方|买方|单位(?:名称)?|單位(?:名稱)?|往来单位|往來單位|收货单位|户名)';
const NAMED = new RegExp(`^${WORD}\\s*[:：]\\s*(\\S.*)$`);
const LABEL = new RegExp(`^${WORD}\\s*[:：]\\s*$`);
const NUMBERED = /^(?:[一二三四五六七八九十]+|\d+|[(（][一二三四五六七八九十\d]+[)）])(?:[、.．)）]\s*|(?<=[)）])\s*)/;
const COMPANY = /(?:公司|厂|廠|集团|集團|经营部|經營部|商行|门市部|合作社)(?:[(（][^)）]*[)）])?$/;
/** What a section may speak of besides a customer: days, months, pages, goods. */
const NO_NAME = /\d\s*[年月日季]|月份?$|季度|年度|第.{1,4}[页頁]|[:：]|^[\d\s./-]+$/;
const LONGEST = 40;

/** The customer a section's line names: `客户：XX公司`, `一、XX公司`, `XX公司`; null: something else. */
export function customerOfSection(text: string): string | null {
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined) return named.trim();
  const bare = text.replace(NUMBERED, '');
  return bare.length <= LONGEST && COMPANY.test(bare) ? bare : null;
}

/** The same for a line of several cells: the name may stand beside its label. */
export function customerOfLine(texts: readonly string[]): string | null {
  const [first = '', second = ''] = texts;
  return LABEL.test(first) && second !== '' && !/[:：]/.test(second) ? second : customerOfSection(first);
}

/** A line that begins with `客户：`. Asked for every row, so that the colon is looked for first. */
export function isCustomerLabel(text: string): boolean {
  return (text.includes('：') || text.includes(':')) && (NAMED.test(text) || LABEL.test(text));
}

/** A section's text as a customer's name where other sections name customers, without its number; null: a day, a month, a page. */
export function plainSectionName(text: string): string | null {
  const bare = text.replace(NUMBERED, '').trim();
  return bare === '' || bare.length > LONGEST || NO_NAME.test(bare) ? null : bare;
}

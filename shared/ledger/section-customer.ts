const NAMED = /^(?:客户(?:名称)?|购货单位|購貨單位|客戶(?:名稱)?|购货方|需方|单位(?:名称)?|往来单位)\s*[:：]\s*(\S.*)$/;
const NUMBERED = /^(?:[一二三四五六七八九十]+|\d+|[(（][一二三四五六七八九十\d]+[)）])[、.．)）]?\s*/;
const COMPANY = /(?:公司|厂|廠|集团|集團|经营部|經營部|商行|门市部|合作社)(?:[(（][^)）]*[)）])?$/;

/** The customer a section's line names: `客户：XX公司`, `一、XX公司`, `XX公司`; null: something else. */
export function customerOfSection(text: string): string | null {
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined) return named.trim();
  const bare = text.replace(NUMBERED, '');
  return bare.length <= 40 && COMPANY.test(bare) ? bare : null;
}

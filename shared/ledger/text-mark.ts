export type Mark =
  | 'none'
  | 'total'
  | 'subtotal'
  | 'named-subtotal'
  | 'carried-forward'
  | 'prose-total'
  | 'note'
  | 'signature'
  | 'example'
  | 'instruction'
  | 'ditto';

const TOTAL_WORD = '(?:总合计|总计|總計|合计|合計|共计|共計|总共|總共|总和|总额|累计|累計|汇总|彙總|总数|grandtotal|total|sum)';
const BEHIND =
  '(?:金额|金額|数量|數量|数|吨位|吨数|重量|件数|人民币|余额|欠款|应收|已收|未收|大写|货款|净额|额)?(?:[(（][^)）]{0,8}[)）])?';
const WHOLE = new RegExp(
  `^(?:销售|货款|金额|数量|重量|应收|收款|本表|本年|全年|年度|以上|上述|累计|本期|截止目前|项目|\\d{4}年度?|20\\d\\d)?${TOTAL_WORD}${BEHIND}[:：]?$`,
  'i',
);
const PART =
  /^(?:本页|本頁|本月|当月|當月|本日|当日|本周|本旬|本季度?|上页|本批|本车|[一二三四五六七八九十]{1,3}月份?|\d{1,2}月份?|第[一二三四\d]季度|\d{4}年\d{1,2}月份?|\d{4}[-.]\d{1,2})?(?:小计|小計|分计|页计|頁計|月计|月計|日计|日計|季计|年计|subtotal|sub-total)(?:[(（][^)）]{0,8}[)）])?[:：]?$/i;
const PART_TOTAL = new RegExp(
  `^(?:本页|本頁|本月|当月|當月|本日|当日|本周|本旬|本季度?|上半年|下半年|[一二三四五六七八九十]{1,3}月份?|\\d{1,2}月份?|第?[一二三四\\d]季度|\\d{4}年\\d{1,2}月份?|\\d{4}[-.]\\d{1,2})${TOTAL_WORD}${BEHIND}[:：]?$`,
  'i',
);
const NAMED = /^(.{2,30}?)[-—:：·]?(?:小计|小計|合计|合計|总计|總計|汇总)[:：]?$/;
const CARRIED =
  /^(?:承前页?|承前頁|承上页|承上頁|承前|接前页|接上页|上页(?:结转|合计|累计|余额)?|前页(?:结转|合计|累计)|过次页?|過次頁|过次|转次页|转下页|轉下頁|过下页|结转下页|移下页|上[年月期](?:结转|余额|结余|累计)|期初余额|年初余额|结转下[年月期])(?:合计|合計|累计|小计)?[:：]?$/;
const PROSE = new RegExp(
  `(?:^|[，,；;。\\s])(?:[^，,；;：:\\d]{0,12})?(?:总合计|总计|總計|合计|合計|共计|共計|总额|累计|累計|小计|小計|共)[^\\d]{0,14}[-+¥￥(（]?\\d`,
);
const YEAR_PROSE = /^(?:19|20)\d{2}年度?[:：]\D{0,6}\d/;
const SIGNED =
  /^(?:制\s*表|制\s*单|填\s*表|编\s*制(?!单位)|审\s*核|审\s*批|复\s*核|覆\s*核|經\s*辦|经\s*办|主\s*管|财务|財務|会\s*计|會\s*計|出\s*纳|记\s*账|负\s*责\s*人|部门(?:负责人|经理)|总经理|業務|业务(?:主管|经理|员)|仓\s*库|库\s*管|保管|审计|监盘|製\s*表|審\s*核|覆\s*核|签\s*[字名收]|簽\s*[字名]|盖\s*章|蓋\s*章|(?:打印|制表|填表|编制|导出|生成|报表)(?:日期|时间|人)|日\s*期|批\s*准|校\s*对|确认人|核\s*对|经手人|录入|归档人|统计员)[^:：]{0,6}[:：]/;
const NOTED =
  /^(?:备\s*注|備\s*註|注\s*意?|註|附\s*注|附\s*註|说\s*明|說\s*明|提\s*示|特别说明|温馨提示|※|☆|★|\*{1,2}(?=[^\s*\d])|p\.?s\.?)\s*\d?[:：、.．]?/i;
const NOTE_NEEDS =
  /^(?:备\s*注|備\s*註|注\s*意?|註|附\s*注|附\s*註|说\s*明|說\s*明|提\s*示|特别说明|温馨提示)\s*\d?[:：、.．]|^(?:※|☆|★|\*{1,2}(?=[^\s*\d]))/;
const EXAMPLE =
  /^(?:示\s*例|样\s*例|範\s*例|范\s*例|举例|例|样本|example)[:：)）\d]*$|^[（(](?:示例|样例|例|范例)[)）]|(?:样例|示例|范例|範例|样本).{0,8}(?:删除|勿删|参考|刪除)|^例[:：]|(?:该|此|本)行(?:为|是)?(?:样例|示例|范例)|仅供参考.{0,4}(?:示例|样例)|^(?:示例|样例|范例)(?:行|数据|客户|公司)/i;
const INSTRUCTED =
  /^(?:填写说明|填表说明|导入说明|使用说明|填报说明|操作说明|填寫說明|注意事项)|必填|选填|非必填|必須填|请(?:填写|输入|选择|按|勿)|不(?:得|可|能)(?:修改|删除|为空)|下拉选择|格式(?:为|如|[:：])|^(?:文本|数字|日期|数值|整数|字符)(?:型|格式)?$|^yyyy[-/]mm[-/]dd$/i;
const DITTO = /^(?:同上|同\s*前|〃|″|"|''|‘’|“”|”|“|,,|\/\/|同左|ditto|do\.?)$/i;

const cache = new Map<string, Mark>();

/** What a text says about its row when it stands as a label. Only a first reading: the row's other cells decide. */
export function markOf(text: string): Mark {
  if (isPlainAscii(text)) return 'none';
  const asked = cache.get(text);
  if (asked !== undefined) return asked;
  const mark = markOfNew(text);
  if (cache.size < 100_000) cache.set(text, mark);
  return mark;
}

const ASCII_MARK = /^(?:total|sub|sum|grand|example|ditto|do\b|p\.?s|yyyy|["'*,/])/i;

/** Codes, specifications and figures, which are most texts of a ledger, bear no mark. */
function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return !ASCII_MARK.test(text);
}

/** Texts that can bear a mark begin with a sign, an ideograph or one of these letters; codes and figures do not. */
const MAY_BEAR =
  /^[^\d(（A-Za-z]|^(?:total|sub|sum|grand|example|ditto|do\b|p\.?s|yyyy)|[计計汇][:：)）]?$|[计計共].*\d|[例删本]|^[（(]|^(?:19|20)\d\d年/i;

function markOfNew(text: string): Mark {
  if (!MAY_BEAR.test(text)) return 'none';
  if (DITTO.test(text)) return 'ditto';
  const tight = text.replace(/\s+/g, '');
  if (tight.length <= 40) {
    if (CARRIED.test(tight)) return 'carried-forward';
    if (PART.test(tight) || PART_TOTAL.test(tight)) return 'subtotal';
    if (WHOLE.test(tight)) return 'total';
    if (NAMED.test(tight)) return 'named-subtotal';
  }
  if (EXAMPLE.test(tight)) return 'example';
  if (SIGNED.test(text)) return 'signature';
  if (NOTED.test(text) && NOTE_NEEDS.test(text)) return 'note';
  if (PROSE.test(text) || YEAR_PROSE.test(tight)) return 'prose-total';
  return INSTRUCTED.test(tight) ? 'instruction' : 'none';
}

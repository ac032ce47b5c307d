export type Mark =
  | 'none'
  | 'total'
  | 'subtotal'
  | 'named-subtotal'
  | 'carried-forward'
  | 'balance-brought'
  | 'aside'
  | 'prose-total'
  | 'note'
  | 'signature'
  | 'example'
  | 'instruction'
  | 'ditto';

const TOTAL_WORD =
  '(?:总合计|总计|總計|總合計|合计|合計|共计|共計|总共|總共|总和|总额|累计|累計|汇总|彙總|总数|總數|grandtotal|totalamount|total|sum)';
const BEHIND =
  '(?:金额|金額|数量|數量|数|數|吨位|吨数|重量|件数|人民币|余额|欠款|应收|已收|未收|大写|货款|净额|额)?(?:[(（][^)）]{0,8}[)）])?';
const WHOLE = new RegExp(
  `^(?:销售|货款|金额|数量|重量|应收|收款|本表|本年|全年|年度|以上|上述|累计|本期|截止目前|项目|自?年初(?:至今)?|\\d{4}年度?|20\\d\\d)?${TOTAL_WORD}${BEHIND}[:：]?$|^累[计計]至本月$|^[总總](?:数量|重量|金额|吨位|吨数|件数)[:：]?$|^[计計][:：]?$`,
  'i',
);
/** A sum in capitals; behind it comes the amount in words or none. */
const CAPITALS =
  /^(?:本页|本月)?(?:[合总共]?[计計])?(?:金额)?(?:人民[币幣])?[(（]?大[写寫][)）]?[:：]?(?:人民[币幣])?[:：]?[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正]*$|^[合总共][计計][:：]?(?:人民[币幣])?[壹贰貳叁參肆伍陆陸柒捌玖拾][零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正]+$/;
const PART =
  /^(?:本页|本頁|本期|本年|本月|当月|當月|本日|当日|本周|本旬|本季度?|上页|本批|本车|[一二三四五六七八九十]{1,3}月份?|\d{1,2}月份?|第[一二三四\d]季度|\d{4}年\d{1,2}月份?|\d{4}[-.]\d{1,2})?(?:小计|小計|小结|小結|分计|页计|頁計|月计|月計|日计|日計|季计|年计|发生额(?:及余额)?|发生|subtotal|sub-total)(?:金额)?(?:[(（][^)）]{0,8}[)）])?[:：]?$/i;
const PART_TOTAL = new RegExp(
  `^(?:本页|本頁|本月|当月|當月|本日|当日|本周|本旬|本季度?|上半年|下半年|[一二三四五六七八九十]{1,3}月份?|\\d{1,2}月份?|第?[一二三四\\d]季度|\\d{4}年\\d{1,2}月份?|\\d{4}[-.]\\d{1,2})${TOTAL_WORD}${BEHIND}[:：]?$`,
  'i',
);
const NAMED = /^(.{1,30}?)[-—:：·]?(?:小计|小計|合计|合計|总计|總計|汇总)[:：]?$/;
const CARRIED =
  /^(?:承前页?|承前頁|承上页|承上頁|承前|接前页|接上页|上页(?:结转|合计|累计|余额)?|前页(?:结转|合计|累计)|过次页?|過次頁|过次|转次页|转[后下]页|轉[後下]頁|过下页|接下页|续下页|结转下页|移下页)(?:合计|合計|累计|小计)?[:：]?$/;
/** What the books bring along or leave behind: no sum of the records on the page. */
const BROUGHT =
  /^(?:上[年月期](?:度|末)?(?:结转|結轉|余额|餘額|结余|結餘|结存|累计|转入)|[期年月][初末](?:结转|结余|結餘|结存|余额|餘額|数|數|金额|应收|欠款|未收)*|(?:结转|結轉)(?:上|下|次)[年月期]|转下[年月期]|上年结转余额|期初|本[期月]余额|本[期月]结余)[:：]?$/;
const ASIDE =
  /^(?:其中|其他?中|加|减|減)[:：]|^其中$|^(?:加权)?平均(?:值|单价|价|数)?[:：]?$|^均价[:：]?$|^最[大小高低]值?$|^(?:占比|比例|笔数|户数|同比|环比|增长率|完成率|去年同期|上年同期)[:：]?$/;
/** Nothing follows, or which page it is. */
const EMPTY_BELOW =
  /^以下(?:空白|无正文|無正文|为空|無資料|无数据)|^第.{1,6}[页頁](?:[/／,，\s]*共.{1,4}[页頁])?$|^共.{1,4}[页頁]|^page\d|^(?:本页|本表)?完$|^未完待续$/i;
const AROUND = /^[*＊【[（(《〈<—–=~～·.-]+|[*＊】\]）)》〉>—–=~～·-]+$/g;
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
const DITTO =
  /^(?:[(（]?[同仝]\s*上(?:行)?[)）]?|上\s*同|同\s*前|同[左右]|[〃″〞"“”]|''|‘’|“”|""|,,|，，|、、|\.\.|\/\/|↑|[-—–]{1,3}["″〃“”〞][-—–]{1,3}|ditto|do\.?)$/i;

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

const ASCII_MARK = /^(?:total|sub|sum|grand|example|ditto|do\b|p\.?s|page|yyyy|["'*,/]|\.\.$|[-=]+["A-Z])/i;
/** By code: what a text that `ASCII_MARK` finds may begin with. */
const ASCII_FIRST = Uint8Array.from({ length: 0x7f }, (_, code) => (/[tsgedpy"'*,/.=-]/i.test(String.fromCharCode(code)) ? 1 : 0));

/** Codes, specifications and figures, which are most texts of a ledger, bear no mark. */
function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return ASCII_FIRST[text.charCodeAt(0)] !== 1 || !ASCII_MARK.test(text);
}

/** The same at a glance, of a text that need not be clean: only visible ASCII, and not begun as one that bears a mark. */
export function isPlainCode(text: string): boolean {
  if (ASCII_FIRST[text.charCodeAt(0)] !== 0) return false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7e || unit < 0x21) return false;
  }
  return true;
}

/** Texts that can bear a mark begin with a sign, an ideograph or one of these letters; codes and figures do not. */
const MAY_BEAR =
  /^[^\d(（A-Za-z]|^(?:total|sub|sum|grand|example|ditto|do\b|p\.?s|page|yyyy)|[计計汇][:：)）]?$|[计計共].*\d|[例删本]|^[（(]|^(?:19|20)\d\d年/i;

function sumMark(tight: string): Mark | null {
  if (CARRIED.test(tight)) return 'carried-forward';
  if (BROUGHT.test(tight)) return 'balance-brought';
  if (PART.test(tight) || PART_TOTAL.test(tight)) return 'subtotal';
  if (WHOLE.test(tight) || (tight.length > 2 && CAPITALS.test(tight))) return 'total';
  return ASIDE.test(tight) ? 'aside' : null;
}

function markOfNew(text: string): Mark {
  if (!MAY_BEAR.test(text)) return 'none';
  if (DITTO.test(text)) return 'ditto';
  const tight = text.replace(/\s+/g, '');
  if (tight.length <= 40) {
    const sum = sumMark(tight) ?? sumMark(tight.replace(AROUND, ''));
    if (sum !== null) return sum;
    if (NAMED.test(tight)) return 'named-subtotal';
    if (EMPTY_BELOW.test(tight.replace(AROUND, ''))) return 'note';
  }
  if (EXAMPLE.test(tight)) return 'example';
  if (SIGNED.test(text)) return 'signature';
  if (NOTED.test(text) && NOTE_NEEDS.test(text)) return 'note';
  if (PROSE.test(text) || YEAR_PROSE.test(tight)) return 'prose-total';
  return INSTRUCTED.test(tight) ? 'instruction' : 'none';
}

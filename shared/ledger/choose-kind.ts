import { foldText } from '../values/fold-text.ts';
import { assignColumns, type AssignedColumn, type ColumnLook } from './assign-columns.ts';
import { RECORD_KINDS, type RecordKind } from './ledger-fields.ts';

export interface KindChoice {
  readonly kind: RecordKind | 'other';
  readonly sure: boolean;
  readonly columns: readonly AssignedColumn[];
  /** Why a sheet that looks like a table is none of ours. */
  readonly remark: string | null;
}

/** Words of a title or sheet name that name a kind, folded. */
const NAMED: Readonly<Record<RecordKind, RegExp>> = {
  customers: /客户(?:信息|资料|名录|名单|台账|一览|基本|登记|清单|明细表?$|表|列表|库)|客户$|通讯录|往来单位|成交客户/,
  sales: /销售(?!合同|收款)|出库|发货|开单|提货|销货|送货/,
  receivables: /应收|欠款|账龄|往来明细|挂账/,
  payments: /收款|回款|到账|来款|进账|货款回笼/,
  contracts: /合同|协议/,
  complaints: /投诉|异议|客诉|质量反馈/,
  archive: /档案|归档|案卷|卷内|资料目录|文件目录/,
};
const NOT_OURS = /采购|供应商|应付|进货|入库|库存|盘点|工资|考勤|报价|特价|成本|费用|固定资产|借款/;
/** Columns that only a list of customers has, though no field takes them. */
const MASTER_DATA =
  /^(?:信用额度|授信额度|授信|信用期|开户行|开户银行|开户行及账号|传真|网址|邮编|邮政编码|客户类型|客户来源|客户性质|企业性质|单位性质|注册资本|注册资金|职务|职位|员工人数|客户状态|合作状态)$/;
const SUMMARY = /汇总|统计|总览|概览|分析表|月报|年报|对比/;

/** The kind whose words, values and title agree best, if it has what a record of that kind needs. */
export function chooseKind(
  looks: readonly ColumnLook[],
  title: string,
  sheetName: string,
  given: { readonly customer: boolean },
): KindChoice {
  const [titleFold, nameFold] = [foldText(title), foldText(sheetName)];
  const options = RECORD_KINDS.map((kind) => {
    const columns = assignColumns(kind, looks);
    const has = new Set(columns.filter((column) => column.field !== null).map((column) => column.field?.field ?? ''));
    if (given.customer) has.add('customer');
    const words = (NAMED[kind].test(titleFold) ? 5 : 0) + (NAMED[kind].test(nameFold) ? 3 : 0);
    const beside = kind === 'customers' ? looks.filter((look) => MASTER_DATA.test(look.head.key.key)).length * 1.5 : 0;
    const fit = beside + columns.reduce((sum, column) => sum + (column.field === null ? 0 : column.field.weight * column.strength), 0);
    return { kind, columns, has, score: fit + (fit > 0 ? words : 0), fit };
  });
  const possible = options
    .filter(
      (option) =>
        isPossible(option.kind, option.has) &&
        isOurs(option.kind, looks, titleFold + nameFold) &&
        !(option.kind === 'receivables' && namesOnlyGoods(option.has, options)) &&
        (option.kind !== 'customers' || (namesCustomers(option.columns, looks) && !addsUp(option.columns, looks))),
    )
    .sort((a, b) => b.score - a.score);
  const [best, second] = possible;
  if (best === undefined) return { kind: 'other', sure: true, columns: options[0]?.columns ?? [], remark: 'no-known-kind' };
  if (isSummary(best.kind, best.has, looks, titleFold, nameFold))
    return { kind: 'other', sure: true, columns: best.columns, remark: 'summary' };
  return {
    kind: best.kind,
    sure:
      best.fit >= 3 &&
      best.score >= 1.2 * (second?.score ?? 0) &&
      (best.kind !== 'archive' || best.has.has('archiveNo') || best.has.has('customer')),
    columns: best.columns,
    remark: null,
  };
}

/** The least that a record of the kind holds. */
function isPossible(kind: RecordKind, has: ReadonlySet<string>): boolean {
  const any = (...fields: readonly string[]): boolean => fields.some((field) => has.has(field));
  switch (kind) {
    case 'customers':
      return has.has('name');
    case 'sales':
      return has.has('customer') && any('weightKg', 'amountFen', 'pieces') && any('date', 'docNo', 'product', 'unitPriceFen');
    case 'receivables':
      return (
        has.has('customer') &&
        (any('balanceFen', 'paidFen', 'ageing') || (has.has('amountFen') && any('date', 'docNo', 'contractNo', 'dueOn')))
      );
    case 'payments':
      return has.has('customer') && has.has('amountFen') && any('date', 'method', 'docNo');
    case 'contracts':
      return has.has('contractNo') && any('customer', 'amountFen', 'signedOn', 'weightKg');
    case 'complaints':
      return has.has('customer') && any('content', 'solution', 'cause');
    case 'archive':
      return (
        any('title', 'archiveNo', 'documentType') &&
        any('archiveNo', 'location', 'pages', 'copies', 'filedOn', 'borrowedBy') &&
        (any('archiveNo', 'customer') || has.size >= 4)
      );
  }
}

/** `往来明细账` over goods and their weight, without a word of what is paid or owed: sales, whatever it is called. */
function namesOnlyGoods(
  has: ReadonlySet<string>,
  options: readonly { readonly kind: RecordKind; readonly has: ReadonlySet<string> }[],
): boolean {
  const sales = options.find(({ kind }) => kind === 'sales')?.has;
  return (
    sales !== undefined &&
    ['product', 'weightKg', 'amountFen'].every((field) => sales.has(field)) &&
    !['balanceFen', 'paidFen', 'ageing', 'dueOn'].some((field) => has.has(field))
  );
}

/** Nothing but names beside figures that other ledgers have: sums by customer, no list of them. */
function addsUp(columns: readonly AssignedColumn[], looks: readonly ColumnLook[]): boolean {
  const said = columns.filter((column) => column.field !== null && !['name', 'code', 'notes', 'salesRep'].includes(column.field.field));
  const own = new Set(columns.filter((column) => column.field !== null).map((column) => column.head.column));
  return (
    said.length === 0 &&
    looks.some(
      ({ head, profile }) =>
        /金额|重量|数量|吨位|余额|应收|已收|货款|amount|weight|balance/.test(head.key.key) ||
        (!own.has(head.column) && !profile.ascending && profile.filled > 0 && profile.numbers > profile.filled * 0.5),
    )
  );
}

/** `名称` alone may name anything: then two more fields of a customer must be there, or hardly any columns. */
function namesCustomers(columns: readonly AssignedColumn[], looks: readonly ColumnLook[]): boolean {
  const name = columns.find((column) => column.field?.field === 'name');
  if (
    name === undefined ||
    /客户|单位|公司|企业|需方|买方|厂家|顾客|用户|户名|购|customer|company|商户|甲方|法人|厂/.test(name.head.key.key + name.head.group)
  )
    return true;
  const others = columns.filter(
    (column) => column.field !== null && column !== name && !['code', 'notes', 'grade', 'salesRep'].includes(column.field.field),
  ).length;
  return others >= 2 || looks.filter((look) => look.head.leaf !== '').length <= 3;
}

function isOurs(kind: RecordKind, looks: readonly ColumnLook[], named: string): boolean {
  if (NAMED[kind].test(named)) return true;
  if (NOT_OURS.test(named)) return false;
  const supplier = looks.some((look) => /供应商|进货|采购单价|账存|实存|结存/.test(look.head.key.whole));
  return !supplier || looks.some((look) => /客户|购货|需方|买方/.test(look.head.key.whole));
}

/** A page of sums by month or by customer: no line of it is a record. A list of customers is never one. */
function isSummary(kind: RecordKind, has: ReadonlySet<string>, looks: readonly ColumnLook[], title: string, name: string): boolean {
  if (kind === 'customers' || kind === 'complaints' || kind === 'archive') return false;
  const lines =
    has.has('date') ||
    has.has('signedOn') ||
    has.has('docNo') ||
    has.has('contractNo') ||
    has.has('dueOn') ||
    has.has('product') ||
    has.has('ageing');
  if (lines) return false;
  const counts = looks.some((look) =>
    /^(?:笔数|占比|比例|比重|同比|环比|月份|户数|排名|名次|单数|次数|本年累计|上年同期)$/.test(look.head.key.key),
  );
  return SUMMARY.test(title + name) || counts || (kind !== 'receivables' && looks.length <= 3);
}

import { isAgeingLabel } from './ageing-label.ts';
import { gluedUnit, type HeaderKey, headerKey } from './header-key.ts';
import { RECORD_KINDS, type RecordKind } from './ledger-fields.ts';
import { ARCHIVE_WORDS } from './words/archive-words.ts';
import { COMPLAINTS_WORDS } from './words/complaints-words.ts';
import { CONTRACTS_WORDS } from './words/contracts-words.ts';
import { CUSTOMER_WORDS } from './words/customer-words.ts';
import { KNOWN_OTHER_WORDS } from './words/known-other-words.ts';
import { PAYMENTS_WORDS } from './words/payments-words.ts';
import { RECEIVABLES_WORDS } from './words/receivables-words.ts';
import { SALES_WORDS } from './words/sales-words.ts';

const WORDS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  customers: CUSTOMER_WORDS,
  sales: SALES_WORDS,
  receivables: RECEIVABLES_WORDS,
  payments: PAYMENTS_WORDS,
  contracts: CONTRACTS_WORDS,
  complaints: COMPLAINTS_WORDS,
  archive: ARCHIVE_WORDS,
};

interface Meaning {
  readonly field: string;
  /** 1 for the best word of a field, falling to 0.8. */
  readonly strength: number;
}

const MEANINGS = new Map(RECORD_KINDS.map((kind) => [kind, meaningsOf(WORDS[kind])] as const));
const OTHERS: ReadonlySet<string> = new Set(KNOWN_OTHER_WORDS.split(/\s+/).filter((word) => word !== ''));
/** Words that only say more about the name behind them. */
const PREFIX =
  /^(?:本次|本期|本单|实际|我方|对方|客户|公司|单位|企业|销售|含税|总|当前|最新|首次|合同|产品|货物|钢材|预计|约定|应|主要|采购|投诉|档案|文件|资料|本|该|开票|业务)/;

/** Words before a name that make it another thing: `运费金额` is no amount of the goods. */
const ANOTHER_THING =
  /不含|未税|除税|免税|(?<!含)税|运费|运杂|运输|承运|装卸|吊装|加工|成本|进货|利润|毛利|折扣|折让|优惠|返利|退|坏账|预收|预付|定金|订金|押金|保证金|赔|差|调整|扣|上期|上年|上月|去年|(?<!合)同期|期初|年初|累计|计划|预算|目标|月均|日均|平均|最高|最低|原价|审核|审批|打印|录入|修改|更新|预计|要求|生产|验收|到货|出生|银行|开户|供应|供货|未开票|已开票/;

/** Groups of figures that are not the record's own. */
const ANOTHER_TIME = /本[期月年]发生|期初|年初|上期|上年|去年|(?<!合)同期|累计(?!收|回)|计划|预算|目标|进货|成本|运费|不含税|未税/;

function meaningsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Meaning[]> {
  const table = new Map<string, Meaning[]>();
  for (const [field, list] of Object.entries(words)) {
    const all = list.split(/\s+/).filter((word) => word !== '');
    all.forEach((word, index) => {
      const meanings = table.get(word) ?? [];
      if (!meanings.some((meaning) => meaning.field === field)) meanings.push({ field, strength: 1 - (0.2 * index) / all.length });
      table.set(word, meanings);
    });
  }
  return table;
}

/** What a header may mean in a kind: exact words first; below 0.8 only a part of it was known. */
export function meaningsIn(kind: RecordKind, header: HeaderKey, group: string, parent = group): readonly Meaning[] {
  const table = MEANINGS.get(kind);
  if (table === undefined || header.key === '') return [];
  if (group !== '') {
    const joined = table.get(group + header.key) ?? table.get(parent + header.key);
    if (joined !== undefined) return [...joined, ...weaker(table.get(header.key) ?? [], 0.9)];
    if (OTHERS.has(group + header.key) || OTHERS.has(parent + header.key) || ANOTHER_TIME.test(group)) return [];
  }
  const exact = table.get(header.key) ?? table.get(header.whole) ?? table.get(header.native);
  if (exact !== undefined) return exact;
  if (OTHERS.has(header.key) || OTHERS.has(header.native)) return [];
  return meaningsOfPart(table, header);
}

function meaningsOfPart(table: ReadonlyMap<string, readonly Meaning[]>, header: HeaderKey): readonly Meaning[] {
  const glued = gluedUnit(header.key);
  const beforeUnit = glued === null ? undefined : table.get(glued.key);
  if (beforeUnit !== undefined) return weaker(beforeUnit, 0.95);
  // A name that another kind knows means what it means there: `合同编号` is no `编号` of an archive.
  if (isHeaderWord(header.key)) return [];
  const parts = header.key.split(/[/\\、,，|+&和及与]/).filter((part) => part !== '');
  if (parts.length > 1) {
    const first = table.get(parts[0] ?? '');
    if (first !== undefined) return weaker(first, parts.every((part) => table.has(part) || OTHERS.has(part)) ? 0.85 : 0.78);
    const joined = table.get(parts.join(''));
    if (joined !== undefined) return weaker(joined, 0.95);
  }
  const bare = header.key.replace(PREFIX, '');
  const behind = bare.length >= 2 && bare !== header.key ? table.get(bare) : undefined;
  if (behind !== undefined) return weaker(behind, 0.75);
  if (header.aside !== '' && table.has(header.aside)) return weaker(table.get(header.aside) ?? [], 0.7);
  for (let from = 1; from <= header.key.length - 2 && from <= 8; from += 1) {
    const tail = header.key.slice(from);
    if (OTHERS.has(tail)) return [];
    const known = table.get(tail);
    if (known !== undefined) return ANOTHER_THING.test(header.key.slice(0, from)) ? [] : weaker(known, 0.6);
  }
  return [];
}

function weaker(meanings: readonly Meaning[], by: number): readonly Meaning[] {
  return meanings.map((meaning) => ({ field: meaning.field, strength: meaning.strength * by }));
}

const LONGEST_NAME = 24;
const LONGEST_PAIR = 60;
const IN_TWO_LANGUAGES = /^[^A-Za-z]*[\u4e00-\u9fff][^A-Za-z]*[A-Za-z]{2,}|^[A-Za-z][^\u4e00-\u9fff]+[\u4e00-\u9fff]/;
const wordCache = new Map<string, number>();

/** How much a cell's text looks like a header: 1 a known word, 0.5 a name that ends in one, 0 none. */
export function headerLook(text: string): number {
  if (text.length > LONGEST_NAME && (text.length > LONGEST_PAIR || !IN_TWO_LANGUAGES.test(text))) return 0;
  const asked = wordCache.get(text);
  if (asked !== undefined) return asked;
  const look = lookOf(text);
  if (wordCache.size < 50_000) wordCache.set(text, look);
  return look;
}

function lookOf(text: string): number {
  const header = headerKey(text);
  if (header.native !== '' && isHeaderWord(header.native)) return 1;
  if (header.key === '' || header.key.length > 24) return 0;
  if (isHeaderWord(header.key) || isHeaderWord(header.whole)) return 1;
  if (header.key.length > 14) return 0;
  const glued = gluedUnit(header.key);
  if (glued !== null && isHeaderWord(glued.key)) return 1;
  if (header.key.length > 12 || /\d{2}|(?:公司|集团|厂|部|局|院)$/.test(header.key)) return 0;
  return RECORD_KINDS.some((kind) => meaningsIn(kind, header, '').length > 0) ? 0.5 : 0;
}

export function isHeaderWord(key: string): boolean {
  if (OTHERS.has(key) || isAgeingLabel(key)) return true;
  for (const table of MEANINGS.values()) if (table.has(key)) return true;
  return false;
}

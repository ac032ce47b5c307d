import type { ContractKind, ContractState } from '../records/contract.ts';

const NOT_YET = /未完|未履行|未执行|未執行|没完|部分|in progress|ongoing/i;
const WORDS: readonly (readonly [ContractState, RegExp])[] = [
  ['cancelled', /作废|作廢|取消|解除|终止|終止|撤销|cancel|void|terminat/i],
  ['finished', /完成|完毕|完畢|已完|结清|結清|终结|終結|关闭|归档|finished|done|complete|closed/i],
  ['inApproval', /审批|審批|审核|待批|待审|approval|pending/i],
  ['draft', /草稿|草拟|拟定|未签|draft/i],
];

/** A contract in a ledger binds unless the ledger says otherwise. */
export function contractStateOf(status: string): ContractState {
  if (NOT_YET.test(status)) return 'effective';
  return WORDS.find(([, pattern]) => pattern.test(status))?.[0] ?? 'effective';
}

/** By what the ledger writes beside it. */
export function contractKindOf(words: string): ContractKind {
  return /框架|年度协议|年度協議|年度合同|framework/i.test(words) ? 'framework' : 'single';
}

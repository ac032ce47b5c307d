import { describe, expect, it } from 'vitest';
import { contractKindOf, contractStateOf } from '../../../../shared/ledger/contract-status.ts';

describe('the state of a contract in a ledger', () => {
  it.each([
    ['', 'effective'],
    ['执行中', 'effective'],
    ['未完成', 'effective'],
    ['部分履行完毕', 'effective'],
    ['履行完毕', 'finished'],
    ['已作废', 'cancelled'],
    ['终止', 'cancelled'],
    ['审批中', 'inApproval'],
    ['草稿', 'draft'],
  ] as const)('%s is %s', (status, state) => {
    expect(contractStateOf(status)).toBe(state);
  });

  it('is a framework when the ledger says so', () => {
    expect(['2026年度框架协议', '购销合同'].map(contractKindOf)).toEqual(['framework', 'single']);
  });
});

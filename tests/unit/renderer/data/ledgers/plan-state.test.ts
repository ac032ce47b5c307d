import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { plannedCustomers } from '../../../../../renderer/data/ledgers/finish-plan.ts';
import { importCandidates } from '../../../../../renderer/data/ledgers/import-candidates.ts';
import { decide, listed, matchRow } from '../../../../../renderer/data/ledgers/plan-lists.ts';
import { resolvedCustomer, startPlan } from '../../../../../renderer/data/ledgers/plan-state.ts';
import { aFile, aTable } from './a-table.ts';

const CUSTOMERS = aTable({
  kind: 'customers',
  records: [
    { row: 2, fields: { name: '江苏永盛建筑工程有限公司', phone: '025-1' } },
    { row: 3, fields: { name: '常州正大建材', salesRep: '陈' } },
  ],
});
const SALES = aTable({
  records: [
    { row: 2, fields: { date: '2019-03-01', customer: '江苏永胜建筑工程有限公司', weightKg: 1000 } },
    { row: 3, fields: { date: '2019-03-02', customer: '常州正大建材', weightKg: 2000 } },
    { row: 4, fields: { customer: '常州正大建材', weightKg: 2000 } },
    { row: 5, fields: { date: '2019-03-02', customer: '宁波东海重工', weightKg: 2000 } },
  ],
});

function stored(id: string, fields: Partial<Customer>): Customer {
  return {
    id,
    name: '',
    code: '',
    shortName: '',
    creditCode: '',
    phone: '',
    salesRep: '',
    notes: '',
    formerNames: [],
    contacts: [],
    needs: [],
    ...fields,
  } as unknown as Customer;
}

describe('the candidates of an import', () => {
  it('come from customers ledgers first, whatever order the files lie in, and a line without a date waits', () => {
    const { incoming, lines, heldBack } = importCandidates([aFile(1, [SALES]), aFile(2, [CUSTOMERS])]);
    expect(incoming.map(({ source }) => source)).toEqual(['row', 'row', 'mention', 'mention', 'mention']);
    expect(lines).toEqual([0, 0, 1, 1, 1]);
    expect(heldBack).toBe(1);
  });

  it('leave out a table that is not included', () => {
    expect(importCandidates([aFile(1, [{ ...CUSTOMERS, wanted: false }])]).incoming).toEqual([]);
  });
});

describe('a plan', () => {
  it('writes nothing for an unsure name until the user decides', () => {
    const plan = startPlan([aFile(1, [SALES])], [stored('c1', { name: '江苏永盛建筑工程有限公司' })]);
    const [unsure] = listed(plan, 'unsure');
    expect(unsure).toBeDefined();
    expect(resolvedCustomer(plan, unsure ?? -1)).toBeNull();
    expect(plannedCustomers(plan)).toMatchObject({ undecided: 1 });
    decide(plan, [unsure ?? -1], 'likeliest');
    expect(resolvedCustomer(plan, unsure ?? -1)).toBe('c1');
    decide(plan, [unsure ?? -1], null);
    expect(resolvedCustomer(plan, unsure ?? -1)).toBeNull();
  });

  it('follows a chain: a sales name that is a customer of the customers ledger, which is a stored one', () => {
    const plan = startPlan([aFile(1, [CUSTOMERS]), aFile(2, [SALES])], [stored('c1', { name: '常州正大建材', phone: '0519' })]);
    const mention = plan.candidates.mentioned.get('常州正大建材') ?? -1;
    expect(resolvedCustomer(plan, mention)).toBe('c1');
    const { updated, created } = plannedCustomers(plan);
    expect(updated.get('c1')).toEqual({ salesRep: '陈' });
    expect([...created.values()].map((draft) => draft.name)).toContain('宁波东海重工');
  });

  it('leaves a customer out with everything that names it, when the user says so', () => {
    const plan = startPlan([aFile(2, [SALES])], []);
    const position = plan.candidates.mentioned.get('宁波东海重工') ?? -1;
    decide(plan, [position], { action: 'leave-out' });
    expect(matchRow(plan, position)).toMatchObject({ decision: { action: 'leave-out' }, lines: 1 });
    expect([...plannedCustomers(plan).created.values()].map((draft) => draft.name)).not.toContain('宁波东海重工');
  });

  it('fills what an earlier row of the same files left empty', () => {
    const twice = aTable({
      kind: 'customers',
      records: [
        { row: 2, fields: { name: '正大建材' } },
        { row: 3, fields: { name: '正大建材', phone: '0519' } },
      ],
    });
    const plan = startPlan([aFile(1, [twice])], []);
    expect([...plannedCustomers(plan).created.values()]).toMatchObject([{ name: '正大建材', phone: '0519' }]);
  });
});

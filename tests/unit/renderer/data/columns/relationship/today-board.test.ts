import { fc, test } from '@fast-check/vitest';
import { describe, expect, it, vi } from 'vitest';
import { ColumnsState } from '../../../../../../renderer/data/columns/columns-state.ts';
import { collectionList } from '../../../../../../renderer/data/columns/credit/collections.ts';
import { RelationshipDesk } from '../../../../../../renderer/data/columns/relationship/relationship-desk.ts';
import { TodayBoard } from '../../../../../../renderer/data/columns/relationship/today-board.ts';
import type { CreditAssessment } from '../../../../../../shared/records/credit-assessment.ts';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../../../../shared/records/grade-decision.ts';
import { addDays } from '../../../../../../shared/values/local-date.ts';
import { moneyFact } from '../../../../shared/rules/5-credit/any-facts.ts';
import { creditLimit, dunningAction, paymentPromise } from '../../../../shared/rules/5-credit/credit-fixture.ts';

// The list is made of what the worker holds; nothing is read here.
vi.mock('../../../../../../renderer/data/db.ts', () => ({ db: {} }));

const TODAY = '2026-11-26';
const QUERY = { asOf: TODAY, now: `${TODAY}T09:00`, who: 'team', me: '', limit: 1_000 } as const;
const KINDS = ['dunning', 'assessment', 'incomplete', 'promise', 'visit', 'silence'];

const id = fc.constantFrom('k0', 'k1', 'k2', 'k3');
const ago = fc.constantFrom(0, 1, 5, 20, 35, 45, 70, 100, 200, 400);
const number = fc.nat(2);

/** Everything that can happen to what collecting, assessing and booth cards look at. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id, stage: fc.constantFrom('active', 'prospect'), phone: fc.constantFrom('', '5550') }),
  fc.record({ kind: fc.constant('remove' as const), id }),
  fc.record({ kind: fc.constant('invoice' as const), id, number: fc.nat(9), ago, days: fc.constantFrom(0, 30, 60) }),
  fc.record({ kind: fc.constant('payment' as const), id, number: fc.nat(9), ago }),
  fc.record({ kind: fc.constant('takeAway' as const), batch: fc.constantFrom('b0', 'b1', '') }),
  fc.record({ kind: fc.constant('dun' as const), id, number, step: fc.constantFrom('notice' as const, 'phone' as const), ago }),
  fc.record({ kind: fc.constant('promise' as const), id, number, ago, days: fc.constantFrom(0, 10, 40) }),
  fc.record({ kind: fc.constant('limit' as const), id, number, ago, state: fc.constantFrom('proposed', 'approved', 'withdrawn') }),
  fc.record({ kind: fc.constant('assess' as const), id, number, ago, state: fc.constantFrom('draft', 'submitted', 'approved') }),
  fc.record({ kind: fc.constant('forget' as const), table: fc.constantFrom('dun', 'promise', 'limit', 'assess'), number }),
  fc.record({ kind: fc.constant('grade' as const), id, number, grade: fc.constantFrom('A', 'B', 'C', 'D') }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function customerOf({ id: customerId, stage, phone }: Extract<Change, { kind: 'put' }>): Customer {
  const texts = { code: '', shortName: '', creditCode: '', salesRep: '李業務', region: '' };
  const rest = { formerNames: [], contacts: [], since: '2020-01-01', industry: null, createdAt: Date.UTC(2020, 0, 1) };
  return { ...texts, ...rest, id: customerId, name: customerId, stage, phone } as unknown as Customer;
}

function apply(state: ColumnsState, made: Change): void {
  const { customers, documents, money } = state.stores;
  if (made.kind === 'put') {
    customers.put(customerOf(made));
    state.relationship.putCustomer(customerOf(made));
  } else if (made.kind === 'remove') {
    customers.remove(made.id);
    state.relationship.removeCustomer(made.id);
  } else if (made.kind === 'takeAway')
    money.setRemovals(made.batch === '' ? [] : [{ batch: made.batch, removedBy: '', removedAt: 1 } as never]);
  else if (made.kind === 'forget') {
    const table = { dun: 'dunningActions', promise: 'paymentPromises', limit: 'creditLimits', assess: 'creditAssessments' } as const;
    documents[table[made.table as 'dun']].remove(`${made.table}${made.number}`);
  } else if (made.kind === 'invoice' || made.kind === 'payment') addFact(state, made);
  else putDocument(state, made);
}

function addFact({ stores: { money } }: ColumnsState, made: Extract<Change, { kind: 'invoice' | 'payment' }>): void {
  const date = addDays(TODAY, -made.ago);
  const dueOn = made.kind === 'invoice' ? addDays(date, made.days) : null;
  const key = `${made.kind}${made.number}`;
  const fact = { customerId: made.id, date, dueOn, docNo: key, amountFen: 100 + made.number, batch: `b${made.number % 2}` };
  money.addTail([{ id: key, fact: moneyFact({ id: key, kind: made.kind, ...fact }) } as never]);
}

function putDocument({ stores: { documents } }: ColumnsState, made: Change & { readonly id: string; readonly number: number }): void {
  const on = addDays(TODAY, 'ago' in made ? -made.ago : 0);
  const of = { customerId: made.id };
  if (made.kind === 'dun') documents.dunningActions.put(dunningAction({ ...of, id: `dun${made.number}`, step: made.step, doneOn: on }));
  else if (made.kind === 'promise') {
    const promise = { ...of, id: `promise${made.number}`, madeOn: on, dueOn: addDays(on, made.days), amountFen: 90 };
    documents.paymentPromises.put(paymentPromise(promise));
  } else if (made.kind === 'limit')
    documents.creditLimits.put(
      creditLimit({ ...of, id: `limit${made.number}`, amountFen: 500, from: on, state: made.state, approvedAt: null }),
    );
  else if (made.kind === 'assess') {
    const sheet = { ...of, id: `assess${made.number}`, state: made.state, standing: 'good', effectiveFrom: on, asOf: on, evidence: [] };
    documents.creditAssessments.put({ ...sheet, preparedAt: 1 } as unknown as CreditAssessment);
  } else if (made.kind === 'grade') {
    const decision = { ...of, id: `grade${made.number}`, computed: 'D', grade: made.grade, state: 'reviewed', effectiveFrom: '2026-01-01' };
    documents.gradeDecisions.put({ ...decision, overridden: true, proposedAt: 1, reviewedAt: 1 } as unknown as GradeDecision);
  }
}

function laptop(): { readonly state: ColumnsState; readonly board: TodayBoard } {
  const state = new ColumnsState();
  return { state, board: new TodayBoard(new RelationshipDesk(state)) };
}

/** What may be in any order in any order. */
function shown(board: TodayBoard) {
  const { groups, count, late } = board.list(QUERY);
  const rows = groups.filter(({ kind }) => KINDS.includes(kind)).flatMap((group) => group.rows);
  return { count, late, rows: rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** Each account settled document by document, as collecting shows it. */
function collected({ desk }: TodayBoard) {
  return collectionList(desk.credit, TODAY, {})
    .filter(({ name, stepDue, cause }) => name !== '' && stepDue !== null && cause !== 'brokenPromise')
    .map(({ customerId, stepDue, since, overdueFen }) => ({ customerId, about: stepDue, dueOn: since, amountFen: overdueFen }))
    .toSorted((a, b) => (a.customerId < b.customerId ? -1 : 1));
}

/** By somebody who was not there while it happened. */
function fromScratch(changes: readonly Change[]) {
  const { state, board } = laptop();
  for (const made of changes) apply(state, made);
  return shown(board);
}

describe('the day’s list as things change', () => {
  test.prop([fc.array(change, { minLength: 1, maxLength: 25 })], { numRuns: 40 })(
    '§3.4.1, §4.1, §5.1.1, §5.3.2 is after every change what it is from scratch',
    (changes) => {
      const { state, board } = laptop();
      for (const [index, made] of changes.entries()) {
        apply(state, made);
        const now = shown(board);
        expect(now).toEqual(fromScratch(changes.slice(0, index + 1)));
        expect(now.rows.filter(({ kind }) => kind === 'dunning')).toMatchObject(collected(board));
      }
    },
  );

  test.prop([fc.array(change, { maxLength: 30 }), fc.array(change, { maxLength: 5 })], { numRuns: 30 })(
    'also when it was worked out in slices, and things changed meanwhile',
    async (before, meanwhile) => {
      const { state, board } = laptop();
      for (const made of before) apply(state, made);
      const ready = board.ready(TODAY, QUERY.now);
      for (const made of meanwhile) apply(state, made);
      await ready;
      expect(shown(board)).toEqual(fromScratch([...before, ...meanwhile]));
    },
  );

  it('§5.3.2 shows what is overdue, with its step and day, and no more once it is paid', () => {
    const { state, board } = laptop();
    apply(state, { kind: 'put', id: 'k0', stage: 'active', phone: '5550' });
    apply(state, { kind: 'invoice', id: 'k0', number: 1, ago: 35, days: 30 });
    const dunning = () => board.list(QUERY).groups.find(({ kind }) => kind === 'dunning')?.rows;
    expect(dunning()).toMatchObject([{ about: 'notice', amountFen: 101, dueOn: '2026-11-22' }]);
    apply(state, { kind: 'payment', id: 'k0', number: 1, ago: 0 });
    expect(dunning()).toBeUndefined();
  });

  it('two who ask at once have the work done once', async () => {
    const { board } = laptop();
    const first = board.ready(TODAY, QUERY.now);
    expect(board.ready(TODAY, QUERY.now)).toBe(first);
    await first;
    expect(board.ready(TODAY, QUERY.now)).not.toBe(first);
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { customerDocuments } from '../../../../../renderer/data/columns/customer-documents.ts';
import { CustomerStore } from '../../../../../renderer/data/columns/customer-store.ts';
import { EntryStore } from '../../../../../renderer/data/columns/entry-store.ts';
import { FactStore } from '../../../../../renderer/data/columns/fact-store.ts';
import { MoneyStore } from '../../../../../renderer/data/columns/money/money-store.ts';
import { SlotDays } from '../../../../../renderer/data/columns/relationship/slot-days.ts';
import { VisitDays } from '../../../../../renderer/data/columns/relationship/visit-days.ts';
import { VisitStore } from '../../../../../renderer/data/columns/relationship/visit-store.ts';
import { SlotIndex } from '../../../../../renderer/data/columns/slot-index.ts';
import { StandingsCache, type Stores } from '../../../../../renderer/data/columns/standings.ts';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import type { CreditAssessment } from '../../../../../shared/records/credit-assessment.ts';
import type { Customer } from '../../../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../../../shared/records/grade-decision.ts';
import type { SalesLine } from '../../../../../shared/records/sales-line.ts';
import type { Visit } from '../../../../../shared/records/visit.ts';

const TODAY = '2026-11-26';
const WHO = ['k0', 'k1', 'k2', 'k3', 'k4'] as const;
const COLUMNS = ['years', 'standing', 'scale', 'computed', 'grade', 'gradeState', 'counting'] as const;

/** What the worker holds, with the keepers under test. */
function worker() {
  const slots = new SlotIndex();
  const stores: Stores = {
    customers: new CustomerStore(slots),
    documents: customerDocuments(slots),
    facts: new FactStore(slots),
    money: new MoneyStore(slots),
    entries: new EntryStore(),
    parameters: { versions: [], version: 0 },
    books: { value: { booksFrom: null, departmentHead: '' }, postings: new Map(), version: 0 },
  };
  const standings = new StandingsCache(stores);
  const visits = new VisitStore();
  const known = new SlotDays();
  const sources = { customers: stores.customers, changes: standings.changes, visits, known };
  const days = new VisitDays(sources, parametersAt([], TODAY));
  return { slots, stores, standings, visits, known, sources, days };
}
type Worker = ReturnType<typeof worker>;

const who = fc.constantFrom(...WHO);
const day = fc.constantFrom('2010-02-01', '2023-11-26', '2025-11-26', '2026-05-04', '2026-10-31', '2026-11-26', '2026-12-24');
const number = fc.nat(3);

/** Everything that can happen to the records. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id: who, since: fc.option(day), name: fc.constantFrom('甲', '乙') }),
  fc.record({ kind: fc.constant('remove' as const), id: who }),
  fc.record({ kind: fc.constant('mention' as const), id: fc.constantFrom('x0', 'x1') }),
  fc.record({
    kind: fc.constant('decide' as const),
    id: who,
    number,
    grade: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const),
    state: fc.constantFrom('proposed' as const, 'reviewed' as const),
    on: day,
  }),
  fc.record({ kind: fc.constant('undecide' as const), number }),
  fc.record({
    kind: fc.constant('assess' as const),
    id: who,
    number,
    standing: fc.constantFrom('good' as const, 'poor' as const),
    on: day,
  }),
  fc.record({ kind: fc.constant('sell' as const), id: who, number, on: day, amountFen: fc.constantFrom(100, 5_000, 90_000) }),
  fc.record({ kind: fc.constant('visit' as const), id: who, on: day }),
  fc.record({ kind: fc.constant('unvisit' as const), id: who }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply({ slots, stores, visits, known }: Worker, made: Change): void {
  const { customers, documents, facts } = stores;
  if (made.kind === 'put') {
    const { id, since, name } = made;
    const rest = {
      code: '',
      shortName: '',
      creditCode: '',
      phone: '',
      contacts: [],
      salesRep: '',
      region: '',
      stage: 'active',
      industry: null,
    };
    customers.put({ ...rest, id, since, name, formerNames: [] } as unknown as Customer);
    known.set(slots.slotOf(id), 20_000);
  } else if (made.kind === 'remove') customers.remove(made.id);
  else if (made.kind === 'mention') slots.slotOf(made.id);
  else if (made.kind === 'decide') {
    const { id, grade, state, on } = made;
    const decision = {
      id: `d${made.number}`,
      customerId: id,
      computed: 'D',
      grade,
      state,
      effectiveFrom: on,
      overridden: true,
      proposedAt: made.number,
    };
    documents.gradeDecisions.put({ ...decision, reviewedAt: state === 'reviewed' ? 1 : null } as unknown as GradeDecision);
  } else if (made.kind === 'undecide') documents.gradeDecisions.remove(`d${made.number}`);
  else if (made.kind === 'assess') {
    const { id, standing, on } = made;
    const sheet = { id: `a${made.number}`, customerId: id, state: 'approved', standing, effectiveFrom: on, asOf: on, evidence: [] };
    documents.creditAssessments.put(sheet as unknown as CreditAssessment);
  } else if (made.kind === 'sell') facts.addTail([{ id: `t${made.number}`, batch: 'b', line: lineOf(made) }]);
  else if (made.kind === 'visit')
    visits.add(slots.slotOf(made.id), { id: made.on, state: 'done', on: made.on, nextOn: null, ratings: {} } as Visit);
  else visits.setSlot(slots.slotOf(made.id), []);
}

function lineOf({ id, number: nth, on, amountFen }: Extract<Change, { kind: 'sell' }>): SalesLine {
  const texts = { contractNo: '', docNo: '', product: '', materialGrade: '', spec: '', mill: '', salesRep: '', notes: '', reverses: '' };
  const figures = { pieces: null, weightKg: amountFen, unitPriceFen: null, amountFen, weighing: null };
  return { ...texts, ...figures, id: String(nth).padStart(26, '0'), customerId: id, date: on, batch: 'b' };
}

function asKept({ standings, days }: Worker) {
  const now = standings.at(TODAY);
  days.refresh(now.counting, now.figures.firstDay);
  return { ...Object.fromEntries(COLUMNS.map((column) => [column, now[column]])), due: days.due, since: days.since };
}

function fromScratch({ stores, sources }: Worker) {
  const now = new StandingsCache(stores).at(TODAY);
  const days = new VisitDays(sources, parametersAt([], TODAY));
  days.refresh(now.counting, now.figures.firstDay);
  return { ...Object.fromEntries(COLUMNS.map((column) => [column, now[column]])), due: days.due, since: days.since };
}

describe('standings and visit days as records change', () => {
  test.prop([fc.array(change, { minLength: 1, maxLength: 25 })])(
    '§2.2, §4.1.1 are after every change what they are from scratch',
    (changes) => {
      const held = worker();
      for (const made of changes) {
        apply(held, made);
        expect(asKept(held)).toEqual(fromScratch(held));
      }
    },
  );

  test.prop([fc.array(change, { maxLength: 40 })])('also when nobody asked in between', (changes) => {
    const held = worker();
    asKept(held);
    for (const made of changes) apply(held, made);
    expect(asKept(held)).toEqual(fromScratch(held));
  });

  it('an edit that changes no figure keeps the very same arrays and days', () => {
    const held = worker();
    apply(held, { kind: 'put', id: 'k0', since: '2010-02-01', name: '甲' });
    asKept(held);
    const before = held.standings.at(TODAY);
    const { version } = held.days;
    apply(held, { kind: 'put', id: 'k0', since: '2010-02-01', name: '乙' });
    asKept(held);
    const after = held.standings.at(TODAY);
    expect([after.key, after.counting === before.counting, held.days.version]).toEqual([before.key, true, version]);
  });

  it('§4.1.1 a visit moves the day, and one who is no customer any more has none', () => {
    const held = worker();
    apply(held, { kind: 'put', id: 'k0', since: '2010-02-01', name: '甲' });
    apply(held, { kind: 'decide', id: 'k0', number: 0, grade: 'A', state: 'reviewed', on: '2026-05-04' });
    asKept(held);
    const late = held.days.due[0];
    apply(held, { kind: 'visit', id: 'k0', on: '2026-10-31' });
    asKept(held);
    expect(held.days.due[0]).toBeGreaterThan(late ?? 0);
    apply(held, { kind: 'remove', id: 'k0' });
    asKept(held);
    expect(held.days.due[0]).toBe(-0x8000_0000);
  });

  it('more changes than are kept one by one mean a look at everybody', () => {
    const held = worker();
    asKept(held);
    for (let nth = 0; nth < 1_500; nth += 1) apply(held, { kind: 'put', id: `k${nth}` as 'k0', since: '2010-02-01', name: '甲' });
    expect(asKept(held)).toEqual(fromScratch(held));
    expect(held.standings.at(TODAY).years.length).toBe(1_500);
  });
});

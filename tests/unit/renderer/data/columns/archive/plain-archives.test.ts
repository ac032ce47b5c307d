import { fc, test } from '@fast-check/vitest';
import { expect, vi } from 'vitest';
import { ArchiveDesk } from '../../../../../../renderer/data/columns/archive/archive-desk.ts';
import { ArchiveStore } from '../../../../../../renderer/data/columns/archive/archive-store.ts';
import { countsOf, PlainArchives } from '../../../../../../renderer/data/columns/archive/plain-archives.ts';
import { ColumnsState } from '../../../../../../renderer/data/columns/columns-state.ts';
import { NO_DAY } from '../../../../../../renderer/data/columns/customer-figures.ts';
import type { Complaint } from '../../../../../../shared/records/complaint.ts';
import type { CreditAssessment } from '../../../../../../shared/records/credit-assessment.ts';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../../../../shared/records/grade-decision.ts';
import type { Visit } from '../../../../../../shared/records/visit.ts';
import { dayNumber } from '../../../../../../shared/values/local-date.ts';
import { contract, creditLimit, salesLine } from '../../../../shared/rules/5-credit/credit-fixture.ts';

// Archives are made of what the worker holds; nothing is read here.
vi.mock('../../../../../../renderer/data/db.ts', () => ({ db: {} }));

const TODAY = '2026-11-26';
const day = fc.option(fc.constantFrom('2025-08-31', '2025-11-26', '2026-02-28', '2026-11-26', '2026-12-24'));

/** Everything that makes a part expected, recorded or due. */
const customer = fc.record({
  industry: fc.constantFrom(null, 'construction', 'machinery'),
  hasContact: fc.boolean(),
  grade: fc.constantFrom(null, 'A', 'B', 'C', 'D'),
  bought: day,
  visited: day,
  assessed: day,
  limited: fc.boolean(),
  contracted: fc.boolean(),
  complained: fc.boolean(),
});
type Made = typeof customer extends fc.Arbitrary<infer T> ? T : never;

function put({ stores, relationship }: ColumnsState, made: Made, index: number): void {
  const id = `k${index}`;
  const of = { id: `${id}x`, customerId: id };
  const texts = { code: '', shortName: '', creditCode: '', phone: '', salesRep: '', region: '', formerNames: [] };
  const contacts = made.hasContact ? [{ name: '王總', phone: '' }] : [];
  const fields = { since: null, stage: 'active', industry: made.industry, contacts };
  stores.customers.put({ ...texts, ...fields, id, name: id } as unknown as Customer);
  const { documents } = stores;
  if (made.grade !== null) {
    const decision = { ...of, computed: 'D', grade: made.grade, state: 'reviewed', effectiveFrom: '2026-01-01' };
    documents.gradeDecisions.put({ ...decision, overridden: true, proposedAt: 1, reviewedAt: 1 } as unknown as GradeDecision);
  }
  if (made.bought !== null) {
    const line = salesLine({ id: String(index).padStart(26, '0'), amountFen: 100, customerId: id, date: made.bought });
    stores.facts.addTail([{ id: `t${index}`, batch: 'b', line }]);
  }
  if (made.visited !== null) {
    const visit = { id: made.visited, state: 'done', on: made.visited, nextOn: null, ratings: {} };
    relationship.visits.add(stores.customers.slots.slotOf(id), visit as Visit);
  }
  if (made.assessed !== null) {
    const sheet = { ...of, state: 'approved', standing: 'good', effectiveFrom: made.assessed, asOf: made.assessed, evidence: [] };
    documents.creditAssessments.put({ ...sheet, approvedAt: Date.parse(made.assessed) } as unknown as CreditAssessment);
  }
  if (made.limited) documents.creditLimits.put(creditLimit({ ...of, amountFen: 500 }));
  if (made.contracted) documents.contracts.put(contract(of));
  if (made.complained) documents.complaints.put({ ...of, state: 'received' } as unknown as Complaint);
}

test.prop([fc.array(customer, { minLength: 1, maxLength: 12 })])(
  '§6.1.2 a law: archives worked out by kind are what each is by itself',
  (all) => {
    const state = new ColumnsState();
    for (const [index, made] of all.entries()) put(state, made, index);
    const desk = new ArchiveDesk(state, new ArchiveStore(state.stores.customers.slots));
    const standings = desk.standings(TODAY);
    const plain = new PlainArchives(desk, standings);
    for (const slot of all.keys()) {
      const slots = desk.slots(slot, standings);
      const due = desk.ages(slot, slots, standings).flatMap(({ dueOn }) => dueOn ?? []);
      expect(plain.counts(slot)).toEqual(countsOf(slots));
      expect(plain.reviewDue(slot)).toBe(due.length === 0 ? NO_DAY : Math.min(...due.map(dayNumber)));
    }
  },
);

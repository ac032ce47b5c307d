import { describe, expect, it } from 'vitest';
import { asNotices, toNotify } from '../../../../../../renderer/features/today/notify/to-notify.ts';
import type { TodayRow } from '../../../../../../renderer/data/relationship/today-list.ts';
import { TODAY_CLAUSES, type TodayKind } from '../../../../../../shared/rules/4-relationship/index.ts';

function row(kind: TodayKind, patch: Partial<TodayRow>): TodayRow {
  const plain = { customerId: 'c', grade: null, owner: '', amountFen: null, recordId: '', about: '', name: '', late: false };
  return { key: kind, kind, dueOn: '2026-06-01', dueAt: '', ...plain, ...patch };
}

function list(...rows: readonly TodayRow[]) {
  return { groups: rows.map((each) => ({ kind: each.kind, clause: TODAY_CLAUSES[each.kind], count: 1, late: 0, rows: [each] })) };
}

describe('what pops up', () => {
  it('§4.3.2 a clock half an hour before it runs out, not a minute earlier', () => {
    const clock = list(row('complaintContact', { dueOn: '2026-06-01', dueAt: '2026-06-01T10:00' }));
    expect(toNotify(clock, '2026-06-01T09:29', new Set())).toHaveLength(0);
    expect(toNotify(clock, '2026-06-01T09:30', new Set())).toHaveLength(1);
    expect(toNotify(clock, '2026-06-01T11:00', new Set())).toHaveLength(1);
  });

  it('§4.1.1, §4.2.1 a visit and a birthday on their day, not before', () => {
    const both = list(row('visit', {}), row('greeting', {}));
    expect(toNotify(both, '2026-05-31T23:59', new Set())).toHaveLength(0);
    expect(toNotify(both, '2026-06-01T00:00', new Set())).toHaveLength(2);
  });

  it('nothing twice, and nothing of other kinds', () => {
    expect(toNotify(list(row('visit', {})), '2026-06-01T09:00', new Set(['visit']))).toHaveLength(0);
    expect(toNotify(list(row('dunning', {})), '2026-06-01T09:00', new Set())).toHaveLength(0);
  });
});

it('what was missed is one notification, later ones come singly, unless they are many', () => {
  const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key }) as TodayRow);
  const keys = (due: readonly TodayRow[], missed: boolean) => asNotices(due, missed).map((notice) => notice.map(({ key }) => key).join(''));
  expect(keys(rows.slice(0, 3), true)).toEqual(['abc']);
  expect(keys(rows.slice(0, 3), false)).toEqual(['a', 'b', 'c']);
  expect(keys(rows, false)).toEqual(['abcd']);
  expect(keys([], true)).toEqual([]);
});

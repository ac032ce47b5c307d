import { describe, expect, it } from 'vitest';
import { feedbackOf, sortRows, type Sort } from '../../../../../../renderer/features/complaints/list/sort-rows.ts';
import { complaintRow } from '../complaint.ts';

const ROWS = [
  complaintRow({ no: '2', cause: '磅秤', state: 'closed' }, [
    { doneAt: '2026-11-26T10:10' },
    { clock: 'feedback', doneAt: '2026-11-27T10:00' },
  ]),
  complaintRow({ no: '1', cause: '' }, [{ dueAt: '2026-11-26T15:00' }, { clock: 'feedback', dueAt: '2026-12-01T18:00' }]),
  complaintRow({ no: '3', cause: '包裝' }, [{ dueAt: '2026-11-26T12:00' }, { clock: 'feedback', dueAt: '2026-12-02T18:00' }]),
];

function numbers(sort: Sort | null): string {
  return sortRows(ROWS, sort, ({ complaint }) => complaint.kind)
    .map(({ complaint }) => complaint.no)
    .join('');
}

describe('the list of complaints', () => {
  it('keeps the order of the clocks until a column is chosen', () => {
    expect(numbers(null)).toBe('213');
  });

  it('sorts by a column, and turned round', () => {
    expect(numbers({ by: 'no', descending: false })).toBe('123');
    expect(numbers({ by: 'no', descending: true })).toBe('321');
    expect(numbers({ by: 'state', descending: true })[0]).toBe('2');
  });

  it('puts what a row does not have last, either way: an unknown cause, a clock that stopped', () => {
    expect(numbers({ by: 'cause', descending: false }).at(-1)).toBe('1');
    expect(numbers({ by: 'cause', descending: true }).at(-1)).toBe('1');
    expect(numbers({ by: 'contact', descending: false })).toBe('312');
    expect(numbers({ by: 'feedback', descending: true })).toBe('312');
  });

  it('§4.3.4 takes the feedback clock of the last reopening', () => {
    const row = complaintRow({}, [
      {},
      { clock: 'feedback', doneAt: '2026-11-27T10:00' },
      { clock: 'feedback', startedAt: '2026-11-30T09:00' },
    ]);
    expect(feedbackOf(row)?.startedAt).toBe('2026-11-30T09:00');
    expect(feedbackOf(complaintRow({}))).toBeUndefined();
  });
});

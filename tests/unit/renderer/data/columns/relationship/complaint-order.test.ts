import { describe, expect, it } from 'vitest';
import { byClock, sorted, type Placed } from '../../../../../../renderer/data/columns/relationship/complaint-order.ts';
import { feedbackOf } from '../../../../../../renderer/data/relationship/feedback-of.ts';
import type { ComplaintSort } from '../../../../../../renderer/data/relationship/complaint-row.ts';
import type { Complaint } from '../../../../../../shared/records/complaint.ts';
import type { ComplaintClock } from '../../../../../../shared/rules/4-relationship/index.ts';
import { CLOCK, COMPLAINT } from '../../../features/complaints/complaint.ts';

function placed(complaint: Partial<Complaint>, clocks: readonly Partial<ComplaintClock>[] = [], name = '甲'): Placed {
  const all = clocks.map((clock): ComplaintClock => ({ ...CLOCK, ...clock }));
  return {
    slot: 0,
    complaint: { ...COMPLAINT, ...complaint },
    name,
    clocks: all,
    running: all.find(({ doneAt }) => doneAt === null) ?? null,
  };
}

const ROWS = [
  placed({ no: '2', cause: '磅秤', state: 'closed' }),
  placed({ no: '1', cause: '', kind: 'rust' }, [{ dueAt: '2026-11-26T15:00' }, { clock: 'feedback', dueAt: '2026-12-01T18:00' }]),
  placed({ no: '3', cause: '包裝' }, [{ dueAt: '2026-11-26T12:00' }, { clock: 'feedback', dueAt: '2026-12-02T18:00' }], '乙'),
  placed({ no: '4', cause: '包裝', state: 'satisfied' }, [{ doneAt: '2026-11-26T10:30' }]),
];

function numbers(sort: ComplaintSort | null): string {
  return sorted(ROWS, sort)
    .map(({ complaint }) => complaint.no)
    .join('');
}

describe('the list of complaints', () => {
  it('begins with the clock that ends first, then what only waits to be closed, and ends with closed ones as they came', () => {
    const rows = byClock([...ROWS, placed({ no: '0', state: 'closed' })]);
    expect(rows.map(({ complaint }) => complaint.no).join('')).toBe('31420');
  });

  it('keeps its order until a column is chosen', () => {
    expect(numbers(null)).toBe('2134');
  });

  it('sorts by a column, and turned round, leaving equals as they were', () => {
    expect(numbers({ by: 'no', descending: false })).toBe('1234');
    expect(numbers({ by: 'no', descending: true })).toBe('4321');
    expect(numbers({ by: 'kind', descending: false })).toBe('2341');
    expect(numbers({ by: 'state', descending: true })[0]).toBe('2');
    expect(numbers({ by: 'name', descending: false })[0]).toBe('3');
  });

  it('puts what a row does not have last, either way: an unknown cause, a clock that stopped', () => {
    expect(numbers({ by: 'cause', descending: false }).at(-1)).toBe('1');
    expect(numbers({ by: 'cause', descending: true }).at(-1)).toBe('1');
    expect(numbers({ by: 'contact', descending: false })).toBe('3124');
    expect(numbers({ by: 'feedback', descending: true })).toBe('3124');
  });

  it('§4.3.4 takes the feedback clock of the last reopening', () => {
    const { clocks } = placed({}, [
      {},
      { clock: 'feedback', doneAt: '2026-11-27T10:00' },
      { clock: 'feedback', startedAt: '2026-11-30T09:00' },
    ]);
    expect(feedbackOf(clocks)?.startedAt).toBe('2026-11-30T09:00');
    expect(feedbackOf([])).toBeUndefined();
  });
});

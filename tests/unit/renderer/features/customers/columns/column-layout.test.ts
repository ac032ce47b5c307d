import { describe, expect, it } from 'vitest';
import { completeLayout, orderWith, shownColumns } from '../../../../../../renderer/features/customers/columns/column-layout.ts';
import { CUSTOMER_COLUMNS } from '../../../../../../renderer/features/customers/columns/customer-columns.ts';

describe('the layout of columns', () => {
  it('shows the first columns to a new user, the name before all', () => {
    expect(shownColumns(completeLayout(null))[0]).toBe('name');
    expect(shownColumns(completeLayout(null))).not.toContain('creditCode');
  });

  it('completes what an earlier version remembered and drops what is gone', () => {
    const layout = completeLayout({ order: ['name', 'region', 'gone' as never, 'grade'], hidden: ['region'], widths: { grade: 90 } });
    expect(layout.order.slice(0, 3)).toEqual(['name', 'region', 'grade']);
    expect([...layout.order].sort()).toEqual(CUSTOMER_COLUMNS.map(({ id }) => id).sort());
    expect(layout.hidden).toContain('region');
    expect(layout.widths).toEqual({ grade: 90 });
  });

  it('moves a column to the place of another in both directions, never the first', () => {
    expect(orderWith(['name', 'grade', 'industry', 'scale'], 'scale', 'grade')).toEqual(['name', 'scale', 'grade', 'industry']);
    expect(orderWith(['name', 'grade', 'industry', 'scale'], 'grade', 'scale')).toEqual(['name', 'industry', 'scale', 'grade']);
    expect(orderWith(['name', 'grade'], 'grade', 'name')).toEqual(['name', 'grade']);
  });
});

import { describe, expect, it } from 'vitest';
import type { RegradingRow } from '../../../../../renderer/data/gradings.ts';
import { movesOf } from '../../../../../renderer/features/regrading/moves-of.ts';

function row(customerId: string, from: RegradingRow['from'], to: RegradingRow['to'], cappedByCredit = false): RegradingRow {
  return { customerId, from, to, cappedByCredit } as RegradingRow;
}

describe('§2.2 who moves', () => {
  const rows = [row('up', 'C', 'B'), row('down', 'A', 'C', true), row('first', null, 'D')];

  it('A is above D; from no grade is neither up nor down', () => {
    expect(movesOf(rows, 'up').map(({ customerId }) => customerId)).toEqual(['up']);
    expect(movesOf(rows, 'down').map(({ customerId }) => customerId)).toEqual(['down']);
    expect(movesOf(rows, 'first').map(({ customerId }) => customerId)).toEqual(['first']);
    expect(movesOf(rows, 'capped').map(({ customerId }) => customerId)).toEqual(['down']);
    expect(movesOf(rows, 'all')).toHaveLength(3);
  });
});

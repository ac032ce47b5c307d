import { describe, expect, it } from 'vitest';
import { complaintMoves, obstaclesTo } from '../../../../../shared/rules/4-relationship/index.ts';
import { complaintOf } from './any-complaint.ts';

describe('§4.3 where a complaint may go', () => {
  it('goes step by step and comes back when the customer is not satisfied, or after it was closed', () => {
    expect(complaintMoves(complaintOf())).toEqual(['contacted']);
    expect(complaintMoves(complaintOf({ state: 'fedBack' }))).toEqual(['satisfied', 'unsatisfied']);
    expect(complaintMoves(complaintOf({ state: 'unsatisfied' }))).toEqual(['investigating']);
    expect(complaintMoves(complaintOf({ state: 'closed' }))).toEqual(['investigating']);
  });

  it('§4.3.3 has a cause and a solution before one is proposed', () => {
    expect(obstaclesTo('proposed', complaintOf({ contactedAt: '2026-11-26T10:00' }))).toEqual(['causeMissing', 'solutionMissing']);
    expect(obstaclesTo('proposed', complaintOf({ contactedAt: '2026-11-26T10:00', cause: '露天', solution: 'credit' }))).toEqual([]);
  });

  it('§4.3.4 is never closed without feedback and the customer’s word', () => {
    const solved = complaintOf({ contactedAt: '2026-11-26T10:00', cause: '露天', solution: 'credit' });
    expect(obstaclesTo('closed', solved)).toEqual(['notFedBack', 'satisfactionUnknown']);
    expect(obstaclesTo('closed', { ...solved, fedBackAt: '2026-11-27T10:00', satisfied: true })).toEqual([]);
    expect(obstaclesTo('closed', { ...solved, fedBackAt: '2026-11-27T10:00', satisfied: false })).toEqual(['satisfactionUnknown']);
    const reopened = { ...solved, fedBackAt: '2026-11-27T10:00', satisfied: true };
    expect(obstaclesTo('closed', { ...reopened, reopenings: [{ at: '2026-12-01T09:00', why: '', fedBackAt: null }] })).toEqual([
      'notFedBack',
    ]);
  });
});

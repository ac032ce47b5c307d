import { expect, it } from 'vitest';
import { addressOf } from '../../../../../renderer/features/today/address-of.ts';
import { TODAY_KINDS } from '../../../../../shared/rules/4-relationship/index.ts';

it('§4.1.1 a visit leads to its form, a booked one with its booking', () => {
  expect(addressOf({ kind: 'visit', customerId: 'c', recordId: '' })).toBe('/visits?customer=c');
  expect(addressOf({ kind: 'bookedVisit', customerId: 'c', recordId: 'v' })).toBe('/visits?customer=c&visit=v');
});

it('§4.3 a complaint leads to itself', () => {
  expect(addressOf({ kind: 'complaintContact', customerId: 'c', recordId: 'k' })).toBe('/complaints/k');
});

it('everything leads somewhere, also what is about no customer', () => {
  for (const kind of TODAY_KINDS)
    expect(addressOf({ kind, customerId: '', recordId: 'r' })).toMatch(/^\/(?:customers|complaints|receivables|visits|care)/);
  expect(addressOf({ kind: 'greeting', customerId: '', recordId: '' })).not.toContain('//');
});

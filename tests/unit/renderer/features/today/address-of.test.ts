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

it('§4.2 greetings and service requests lead to their tabs of care, §4.1.2 a silent customer to the log of its contacts', () => {
  expect(addressOf({ kind: 'greeting', customerId: 'c', recordId: 'p' })).toBe('/care');
  expect(addressOf({ kind: 'greeting', customerId: '', recordId: '' })).toBe('/care');
  expect(addressOf({ kind: 'serviceRequest', customerId: 'c', recordId: 'r' })).toBe('/care?tab=requests');
  expect(addressOf({ kind: 'silence', customerId: 'c', recordId: '' })).toBe('/customers/c?tab=care');
});

it('everything leads somewhere, also what is about no customer', () => {
  for (const kind of TODAY_KINDS)
    expect(addressOf({ kind, customerId: '', recordId: 'r' })).toMatch(/^\/(?:customers|complaints|receivables|visits|care)/);
  expect(addressOf({ kind: 'silence', customerId: '', recordId: '' })).not.toContain('//');
});

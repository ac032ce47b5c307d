import { expect, it } from 'vitest';
import { placeAbove } from '../../../../renderer/app/place-above.ts';

it.each([
  ['/customers/0190-a', '/customers'],
  ['/customers/new', '/customers'],
  ['/customers/0190-a?q=鋼&view=mine', '/customers?q=鋼&view=mine'],
  ['/import/0190-b', '/import'],
  ['/dossier/0190-a', '/customers/0190-a'],
])('Esc goes from %s to %s', (from, to) => {
  expect(placeAbove(from)).toBe(to);
});

it.each(['/customers', '/customers?q=a', '/settings', '/policy?chapter=2', '/import'])('Esc stays at %s', (place) => {
  expect(placeAbove(place)).toBe(place);
});

it('§4.1.1 goes from a visit’s form or slip back to the plan as it was', () => {
  expect(placeAbove('/visits?who=team&customer=c&visit=v')).toBe('/visits?who=team');
  expect(placeAbove('/visits?slip=c')).toBe('/visits');
  expect(placeAbove('/visits')).toBe('/visits');
});

import { expect, it } from 'vitest';
import { startPlace } from '../../../../renderer/app/start-place.ts';

const session = { who: '', company: '', device: '', locale: null, colorScheme: 'auto', highContrast: false, firstRunDone: true } as const;

it('welcomes on the first run, wherever one was', () => {
  expect(startPlace({ ...session, firstRunDone: false }, '/settings')).toBe('/welcome');
});

it('goes on where one was', () => {
  expect(startPlace(session, '/customers/0190-a?tab=history')).toBe('/customers/0190-a?tab=history');
});

it.each([null, '', '/', '/welcome', 'javascript:alert(1)'])('opens the day’s work after %s', (last) => {
  expect(startPlace(session, last)).toBe('/today');
});

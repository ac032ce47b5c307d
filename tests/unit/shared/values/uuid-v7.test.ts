import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uuidV7 } from '../../../../shared/values/uuid-v7.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 });

it('has the form, version and variant of RFC 9562 and carries its instant', () => {
  fc.assert(
    fc.property(instant, random, (now, bytes) => {
      const id = uuidV7(now, bytes);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
    }),
  );
});

it('sorts by time whatever the random bytes', () => {
  fc.assert(fc.property(instant, instant, random, random, (a, b, x, y) => a === b || a < b === uuidV7(a, x) < uuidV7(b, y)));
});

it('differs when any random bit that it keeps differs', () => {
  const zeros = new Uint8Array(10);
  const ids = Array.from({ length: 10 }, (_, place) =>
    uuidV7(
      1,
      zeros.map((byte, index) => (index === place ? 1 : byte)),
    ),
  );
  expect(new Set([...ids, uuidV7(1, zeros)]).size).toBe(11);
});

it('insists on ten random bytes', () => {
  expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
});

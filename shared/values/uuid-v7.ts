import type { Id, Instant } from './id.ts';

/** RFC 9562 §5.7 from the instant and 10 random bytes; ids of later milliseconds sort later as text. */
export function uuidV7(now: Instant, random: Uint8Array): Id {
  if (random.length !== 10) throw new RangeError('uuidV7 needs 10 random bytes');
  const time = Math.floor(now).toString(16).padStart(12, '0');
  const [first = 0, second = 0, third = 0, ...rest] = random;
  const version = hex(0x70 | (first & 0x0f)) + hex(second);
  const variant = hex(0x80 | (third & 0x3f)) + hex(rest[0] ?? 0);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest.slice(1).map(hex).join('')}`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(byte: number): string {
  return HEX[byte] ?? '00';
}

import { nextClock } from '../../shared/values/hybrid-clock.ts';
import type { Id, Instant } from '../../shared/values/id.ts';
import { uuidV7 } from '../../shared/values/uuid-v7.ts';

/** The next clock reading and an id that sorts as the readings do, so that what is new in the journal lies above the last id one has seen. */
export function nextEntryStamp(previous: string, now: Instant, random: Uint8Array): { readonly clock: string; readonly id: Id } {
  const clock = nextClock(previous, now);
  const time = Number(clock.slice(0, 15));
  const counter = Number.parseInt(clock.slice(16), 36);
  return { clock, id: uuidV7(time, withCounter(counter, random)) };
}

/** RFC 9562 §6.2, method 1: the counter takes the leading bits of the random part (4 + 8 + 6 + 8, beside version and variant). */
function withCounter(counter: number, random: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(random);
  bytes[0] = (counter >>> 22) & 0x0f;
  bytes[1] = (counter >>> 14) & 0xff;
  bytes[2] = (counter >>> 8) & 0x3f;
  bytes[3] = counter & 0xff;
  return bytes;
}

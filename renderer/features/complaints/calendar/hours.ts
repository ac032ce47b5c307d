import type { WorkingSpan } from '../../../../shared/calendar/working-calendar.ts';

/** `08:30-12:00, 13:30-18:00`. */
export function hoursText(hours: readonly WorkingSpan[]): string {
  return hours.map(({ from, to }) => `${clockOf(from)}-${clockOf(to)}`).join(', ');
}

/** Null: not hours, none, or out of order. Also full-width signs and a tilde, as they are written in notices. */
export function readHours(text: string): readonly WorkingSpan[] | null {
  const spans = text
    .normalize('NFKC')
    .split(/[,、;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readSpan);
  let last = 0;
  for (const span of spans) {
    if (span === null || span.from < last || span.to <= span.from) return null;
    last = span.to;
  }
  return spans.length === 0 ? null : (spans as readonly WorkingSpan[]);
}

const SPAN = /^(\d{1,2}):([0-5]\d)\s*[-–—~]\s*(\d{1,2}):([0-5]\d)$/;
const MINUTES_A_DAY = 1_440;

function readSpan(text: string): WorkingSpan | null {
  const found = SPAN.exec(text);
  if (!found) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const to = toHour * 60 + toMinute;
  return to > MINUTES_A_DAY ? null : { from: fromHour * 60 + fromMinute, to };
}

function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

import type { Instant } from '../../../shared/values/id.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import type { TodayRow } from './today-list.ts';

/** The words of the screen's language. */
export interface IcsWords {
  readonly calendar: string;
  readonly titleOf: (row: TodayRow) => string;
  readonly descriptionOf: (row: TodayRow) => string;
}

/**
 * An iCalendar file (RFC 5545): an item with a minute is an event of that minute on the wall clock, any other of its whole day. The UID is
 * the item's key, so that a calendar that takes the file again changes its events instead of doubling them.
 */
export function icsOf(rows: readonly TodayRow[], words: IcsWords, stamp: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Steel Dossier//Today//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(words.calendar)}`,
    ...rows.flatMap((row) => eventOf(row, words, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(row: TodayRow, words: IcsWords, stamp: Instant): readonly string[] {
  const description = words.descriptionOf(row);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(row.key)}@steel-dossier`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    ...timesOf(row),
    `SUMMARY:${escaped(words.titleOf(row))}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'END:VEVENT',
  ];
}

function timesOf({ dueOn, dueAt }: TodayRow): readonly string[] {
  if (dueAt !== '') return [`DTSTART:${dueAt.replaceAll(/[-:]/g, '')}00`, 'DURATION:PT15M'];
  return [`DTSTART;VALUE=DATE:${compact(dueOn)}`, `DTEND;VALUE=DATE:${compact(addDays(dueOn, 1))}`];
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

const OCTETS = 75;

/** RFC 5545 §3.1: no line has more than 75 octets, and no character is torn. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

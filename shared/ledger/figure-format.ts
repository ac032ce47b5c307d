import { isDateFormat } from './serial-date.ts';
import { type Unit, unitOf } from './units.ts';

export interface FigureFormat {
  /** Why a cell of this format is no figure: `date-where-number`, `percentage`. */
  readonly trouble: string | null;
  /** Written behind every figure: `0.000"吨"`. */
  readonly unit: Unit | null;
  /** What the stored number is multiplied by to give the one that is shown: `0!.0000"万元"` and `0.00,` show less than they hold. */
  readonly scale: number;
}

const PLAIN: FigureFormat = { trouble: null, unit: null, scale: 1 };
const formats = new Map<string | number, FigureFormat>();

export function figureFormat(format: string | number): FigureFormat {
  const known = formats.get(format);
  if (known !== undefined) return known;
  const found = read(format);
  formats.set(format, found);
  return found;
}

function read(format: string | number): FigureFormat {
  if (isDateFormat(format)) return { ...PLAIN, trouble: 'date-where-number' };
  if (typeof format === 'number') return format === 9 || format === 10 ? { ...PLAIN, trouble: 'percentage' } : PLAIN;
  if (/%/.test(format.replace(/"[^"]*"/g, ''))) return { ...PLAIN, trouble: 'percentage' };
  const shown = format.split(';')[0] ?? '';
  return { trouble: null, unit: writtenUnit(shown), scale: scaleOf(shown.replace(/"[^"]*"/g, '')) };
}

function writtenUnit(shown: string): Unit | null {
  const written = [...shown.matchAll(/"([^"]+)"|[\\!]?([元吨])(?=[_\s]|$)/g)].map((match) => unitOf((match[1] ?? match[2] ?? '').trim()));
  return written.find((unit) => unit !== null) ?? null;
}

/** Commas behind the last digit divide by a thousand each; a point set between digits by hand moves the others behind it. */
function scaleOf(bare: string): number {
  const commas = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  const behindPoint = /[0#?][!\\]\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  return commas + behindPoint === 0 ? 1 : 1 / (1000 ** commas * 10 ** behindPoint);
}

import { folderNumber } from '../../archive/folder-number.ts';
import type { Grade } from '../../records/customer.ts';

/** What a number is made of; parts that are unknown are written as `X`. */
export interface NumberParts {
  /** Letter of the class, e.g. J for construction. */
  readonly classLetter: string;
  readonly grade: Grade | null;
  readonly region: string;
  readonly serial: number;
}

const PART = /\{(class|grade|region|serial)(?::(\d))?\}/g;

/** §6.2.1: a number by the company's rule, e.g. `{class}{grade}-{region}-{serial:4}`. Throws RangeError for a rule without a serial, which would name many. */
export function archiveNumber(rule: string, parts: NumberParts): string {
  if (!isArchiveRule(rule)) throw new RangeError(`an archive rule without {serial}: ${rule}`);
  const number = rule.replace(PART, (_, name: string, digits: string | undefined) => {
    if (name === 'serial') return String(parts.serial).padStart(Number(digits ?? 4), '0');
    if (name === 'grade') return parts.grade ?? 'X';
    return plain(name === 'class' ? parts.classLetter : parts.region) || 'X';
  });
  return folderNumber(number);
}

/** Spaces and signs of a region would read as parts of the number. */
function plain(part: string): string {
  return part.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A rule has exactly one serial, knows its parts, and uses nothing that cannot stand on a label. */
export function isArchiveRule(rule: string): boolean {
  const rest = rule.replace(PART, '');
  return (
    [...rule.matchAll(PART)].filter(([, name]) => name === 'serial').length === 1 && /^[\p{L}\p{N}./-]*$/u.test(rest) && rule.length <= 60
  );
}

/** The next free serial: one more than the largest that stands in numbers of this rule, whatever their other parts. */
export function nextSerial(rule: string, numbers: readonly string[]): number {
  const pattern = new RegExp(
    `^${rule
      .split(/(\{[^}]*\})/)
      .map((piece) =>
        piece.startsWith('{serial') ? '(\\d+)' : piece.startsWith('{') ? '.*?' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join('')}$`,
    'iu',
  );
  return numbers.reduce((next, number) => Math.max(next, Number(pattern.exec(number)?.[1] ?? 0) + 1), 1);
}

import type { ArchiveSection } from '../../records/archive-document.ts';
import type { LocalDate } from '../../values/id.ts';
import { addMonths, daysBetween } from '../../values/local-date.ts';

export interface PartAge {
  readonly section: ArchiveSection;
  /** Null: nothing was ever put there. */
  readonly changedOn: LocalDate | null;
  readonly days: number | null;
  readonly dueOn: LocalDate | null;
  readonly overdue: boolean;
}

/** §6.1.2 "kept up to date": the age of each part of an archive against the cycle in which it is looked through. */
export function partAges(
  changed: Readonly<Partial<Record<ArchiveSection, LocalDate>>>,
  sections: readonly ArchiveSection[],
  everyMonths: number,
  asOf: LocalDate,
): readonly PartAge[] {
  return sections.map((section) => {
    const changedOn = changed[section] ?? null;
    if (changedOn === null) return { section, changedOn, days: null, dueOn: null, overdue: true };
    const dueOn = addMonths(changedOn, everyMonths);
    return { section, changedOn, days: Math.max(0, daysBetween(changedOn, asOf)), dueOn, overdue: asOf > dueOn };
  });
}

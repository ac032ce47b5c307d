import { isArchiveRule } from '../../../shared/rules/6-archive/index.ts';
import type { Industry } from '../../../shared/records/customer.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

const ARCHIVE_RULE_KEY = 'archiveRule';

/** §6.2.1: how the company numbers its folders, since when. */
export interface ArchiveRule {
  /** e.g. `{class}{grade}-{region}-{serial:4}` */
  readonly rule: string;
  readonly letters: Readonly<Record<Industry, string>>;
  readonly since: LocalDate;
}

export const DEFAULT_ARCHIVE_RULE: ArchiveRule = {
  rule: '{class}{grade}-{region}-{serial:4}',
  letters: { construction: 'J', machinery: 'M', metalProducts: 'P' },
  since: '2000-01-01',
};

/** All that were ever in force or will be, the earliest first: the default, then the company's own. */
export async function archiveRules(): Promise<readonly ArchiveRule[]> {
  const value = (await db.settings.get(ARCHIVE_RULE_KEY))?.value as StoredRules | undefined;
  if (value === undefined) return [DEFAULT_ARCHIVE_RULE];
  // The first company rules were stored alone.
  const own = 'versions' in value ? value.versions : [value];
  return [DEFAULT_ARCHIVE_RULE, ...own.filter(({ since }) => since !== DEFAULT_ARCHIVE_RULE.since)];
}

type StoredRules = { readonly versions: readonly ArchiveRule[] } | ArchiveRule;

/** The one in force on a day. */
export async function archiveRule(asOf: LocalDate): Promise<ArchiveRule> {
  return (await archiveRules()).findLast(({ since }) => since <= asOf) ?? DEFAULT_ARCHIVE_RULE;
}

/** From its day on; another of the same day gives way. Numbers that were given stay. Throws RangeError for a rule that could not number, or a day before the default. */
export async function saveArchiveRule(rule: ArchiveRule): Promise<Committed<void>> {
  if (!isArchiveRule(rule.rule) || rule.since <= DEFAULT_ARCHIVE_RULE.since) throw new RangeError(rule.rule);
  return runCommand('saveArchiveRule', ['settings'], async (recorder) => {
    const others = (await archiveRules()).slice(1).filter(({ since }) => since !== rule.since);
    const versions = [...others, rule].toSorted((a, b) => (a.since < b.since ? -1 : 1));
    await recorder.put('settings', { key: ARCHIVE_RULE_KEY, value: { versions } });
  });
}

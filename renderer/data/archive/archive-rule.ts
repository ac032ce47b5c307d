import { isArchiveRule } from '../../../shared/rules/6-archive/index.ts';
import type { Industry } from '../../../shared/records/customer.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export const ARCHIVE_RULE_KEY = 'archiveRule';

/** §6.2.1: how the company numbers its folders, since when. Earlier rules are in the history of the setting. */
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

export async function archiveRule(): Promise<ArchiveRule> {
  const row = await db.settings.get(ARCHIVE_RULE_KEY);
  return { ...DEFAULT_ARCHIVE_RULE, ...(row?.value as ArchiveRule | undefined) };
}

/** Throws RangeError for a rule that could not number. */
export async function saveArchiveRule(rule: ArchiveRule): Promise<Committed<void>> {
  if (!isArchiveRule(rule.rule)) throw new RangeError(rule.rule);
  return runCommand('saveArchiveRule', ['settings'], (recorder) => recorder.put('settings', { key: ARCHIVE_RULE_KEY, value: rule }));
}

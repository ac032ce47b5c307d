import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Industry } from '../../../../shared/records/customer.ts';
import { archiveNumber, isArchiveRule } from '../../../../shared/rules/6-archive/index.ts';
import { archiveRule, DEFAULT_ARCHIVE_RULE, saveArchiveRule, type ArchiveRule } from '../../../data/archive/archive-rule.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { useRun } from '../use-run.ts';
import screen from '../archive.module.css';

const INDUSTRIES: readonly Industry[] = ['construction', 'machinery', 'metalProducts'];
const LETTERS = /^[\p{L}\p{N}]{0,4}$/u;

/** §6.2.1 how folders are numbered: class, grade, region and a serial number, in the company's own order. */
export function RuleTab() {
  const rule = useQuery(archiveRule, []);
  return rule === undefined ? null : <RuleForm key={JSON.stringify(rule)} rule={rule} />;
}

function RuleForm({ rule }: { readonly rule: ArchiveRule }) {
  const t = useTranslations('archive.rule');
  const words = useTranslations('words.industry');
  const format = useFormat();
  const run = useRun();
  const [draft, setDraft] = useState(rule);
  const sound = isArchiveRule(draft.rule) && Object.values(draft.letters).every((letters) => LETTERS.test(letters));
  const changed = JSON.stringify(draft) !== JSON.stringify(rule);
  const example = sound
    ? archiveNumber(draft.rule, { classLetter: draft.letters.construction, grade: 'A', region: t('exampleRegion'), serial: 27 })
    : '—';
  return (
    <form
      className={screen.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (sound && changed) void run(saveArchiveRule({ ...draft, since: today() }), t('saved', { example }));
      }}
    >
      <p className={screen.hint}>{t('hint')}</p>
      <TextInput
        label={t('rule')}
        description={t('ruleHint')}
        value={draft.rule}
        error={isArchiveRule(draft.rule) ? undefined : t('wrongRule')}
        onChange={(event) => setDraft({ ...draft, rule: event.currentTarget.value })}
      />
      {INDUSTRIES.map((industry) => (
        <TextInput
          key={industry}
          label={t('letter', { industry: words(industry) })}
          value={draft.letters[industry]}
          error={LETTERS.test(draft.letters[industry]) ? undefined : t('wrongLetter')}
          onChange={(event) => setDraft({ ...draft, letters: { ...draft.letters, [industry]: event.currentTarget.value } })}
        />
      ))}
      <p className={screen.hint} role="status">
        {t('example', { example })} {rule.since !== DEFAULT_ARCHIVE_RULE.since && t('since', { date: format.date(rule.since) })}
      </p>
      <div>
        <Button type="submit" disabled={!sound || !changed}>
          {t('save')}
        </Button>
      </div>
      <p className={screen.hint}>{t('kept')}</p>
    </form>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Industry } from '../../../../shared/records/customer.ts';
import { archiveNumber, isArchiveRule } from '../../../../shared/rules/6-archive/index.ts';
import { archiveRule, archiveRules, DEFAULT_ARCHIVE_RULE, saveArchiveRule, type ArchiveRule } from '../../../data/archive/archive-rule.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { useRun } from '../use-run.ts';
import screen from '../archive.module.css';

const INDUSTRIES: readonly Industry[] = ['construction', 'machinery', 'metalProducts'];
const LETTERS = /^[\p{L}\p{N}]{0,4}$/u;

/** §6.2.1 how folders are numbered: class, grade, region and a serial number, in the company's own order. */
export function RuleTab() {
  const day = today();
  const found = useQuery(async () => ({ rule: await archiveRule(day), rules: await archiveRules() }), [day]);
  if (found === undefined) return null;
  return (
    <div>
      <RuleForm key={JSON.stringify(found.rules)} rule={found.rule} />
      <RuleHistory rules={found.rules} rule={found.rule} />
    </div>
  );
}

function RuleForm({ rule }: { readonly rule: ArchiveRule }) {
  const t = useTranslations('archive.rule');
  const words = useTranslations('words.industry');
  const run = useRun();
  const [draft, setDraft] = useState({ ...rule, since: today() });
  const sound = isArchiveRule(draft.rule) && Object.values(draft.letters).every((letters) => LETTERS.test(letters));
  const changed = draft.rule !== rule.rule || JSON.stringify(draft.letters) !== JSON.stringify(rule.letters);
  const dated = draft.since > DEFAULT_ARCHIVE_RULE.since;
  const example = sound
    ? archiveNumber(draft.rule, { classLetter: draft.letters.construction, grade: 'A', region: t('exampleRegion'), serial: 27 })
    : '—';
  return (
    <form
      className={screen.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (sound && changed && dated) void run(saveArchiveRule(draft), t('saved', { example }));
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
      <TextInput
        type="date"
        label={t('from')}
        value={draft.since}
        error={dated ? undefined : t('noDate')}
        onChange={(event) => setDraft({ ...draft, since: event.currentTarget.value })}
      />
      <p className={screen.hint} role="status">
        {t('example', { example })}
      </p>
      <div>
        <Button type="submit" disabled={!sound || !changed || !dated}>
          {t('save')}
        </Button>
      </div>
      <p className={screen.hint}>{t('kept')}</p>
    </form>
  );
}

function RuleHistory({ rules, rule }: { readonly rules: readonly ArchiveRule[]; readonly rule: ArchiveRule }) {
  const t = useTranslations('archive.rule');
  const format = useFormat();
  return (
    <section className={screen.form} aria-label={t('history')}>
      <h2 className={screen.title}>{t('history')}</h2>
      <table className={screen.table}>
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('rule')}</th>
            <th scope="col">{t('letters')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.toReversed().map((each) => (
            <tr key={each.since}>
              <td data-plain>{each.since === DEFAULT_ARCHIVE_RULE.since ? t('default') : format.date(each.since)}</td>
              <td>{each.rule}</td>
              <td>{INDUSTRIES.map((industry) => each.letters[industry]).join(' · ')}</td>
              <td data-plain>{each.since === rule.since ? t('inForce') : each.since > today() ? t('toCome') : t('past')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

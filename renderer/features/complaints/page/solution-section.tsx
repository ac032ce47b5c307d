import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SOLUTION_KINDS, type Complaint } from '../../../../shared/records/complaint.ts';
import { parseMoney } from '../../../../shared/values/money.ts';
import { updateComplaint, type ComplaintPatch } from '../../../data/relationship/complaints.ts';
import { useFormat } from '../../../ui/format.ts';
import { useRun } from '../use-run.ts';
import { Section } from './section.tsx';
import { useSavedField } from './use-saved-field.ts';
import classes from './page.module.css';

/** §4.3.3 what is offered to the customer, and what it costs. */
export function SolutionSection({ complaint }: { readonly complaint: Complaint }) {
  const t = useTranslations('complaints.solve');
  const solutions = useTranslations('complaints.solution');
  const page = useTranslations('complaints.page');
  const format = useFormat();
  const run = useRun();
  const [costWrong, setCostWrong] = useState(false);
  const update = async (patch: ComplaintPatch): Promise<boolean> =>
    (await run(updateComplaint(complaint.id, patch), page('saved', { no: complaint.no }))) !== undefined;
  const text = useSavedField(`${complaint.id}.solutionText`, complaint.solutionText, (typed) => update({ solutionText: typed.trim() }));
  const cost = useSavedField(`${complaint.id}.cost`, complaint.costFen === null ? '' : format.money(complaint.costFen), async (typed) => {
    const read = typed.trim() === '' ? null : parseMoney(typed);
    const wrong = read !== null && (!read.ok || read.value < 0);
    setCostWrong(wrong);
    return wrong ? false : update({ costFen: read?.ok === true ? read.value : null });
  });
  return (
    <Section title={t('title')} part="solution">
      <div className={classes.fields}>
        <div className={classes.pair}>
          <NativeSelect
            data-first-field
            label={t('kind')}
            value={complaint.solution ?? ''}
            onChange={(event) => void update({ solution: SOLUTION_KINDS.find((kind) => kind === event.currentTarget.value) ?? null })}
            data={[{ value: '', label: t('none') }, ...SOLUTION_KINDS.map((value) => ({ value, label: solutions(value) }))]}
          />
          <TextInput
            label={t('cost')}
            inputMode="decimal"
            value={cost.value}
            error={costWrong ? t('costWrong') : null}
            onChange={(event) => {
              setCostWrong(false);
              cost.change(event.currentTarget.value);
            }}
            onBlur={() => cost.save()}
          />
        </div>
        <Textarea
          label={t('text')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2_000}
          value={text.value}
          onChange={(event) => text.change(event.currentTarget.value)}
          onBlur={() => text.save()}
        />
      </div>
    </Section>
  );
}

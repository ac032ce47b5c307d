import { Autocomplete, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import { localNow } from '../../../data/relationship/local-now.ts';
import { complaintCauses } from '../../../data/relationship/measures.ts';
import { complaintRow, updateComplaint } from '../../../data/relationship/complaints.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useRun } from '../use-run.ts';
import { Section } from './section.tsx';
import { useSavedField } from './use-saved-field.ts';
import { changedWhys, MOST_WHYS } from './whys.ts';
import classes from './page.module.css';

/** §4.3.3 five times why, and the root in one word by which complaints meet their improvement measure. */
export function CauseSection({ complaint }: { readonly complaint: Complaint }) {
  const t = useTranslations('complaints.cause');
  const page = useTranslations('complaints.page');
  const run = useRun();
  const causes = useQuery(complaintCauses, []) ?? [];
  const cause = useSavedField(
    `${complaint.id}.cause`,
    complaint.cause,
    async (text) => (await run(updateComplaint(complaint.id, { cause: text }), page('saved', { no: complaint.no }))) !== undefined,
  );
  const shown = Math.min(MOST_WHYS, complaint.whys.length + 2);
  return (
    <Section title={t('title')} part="cause">
      <div className={classes.fields}>
        {Array.from({ length: shown }, (_, index) => (
          <Why key={`why ${index + 1}`} complaint={complaint} index={index} />
        ))}
        <Autocomplete
          data-first-field
          label={t('cause')}
          description={t('causeHint')}
          maxLength={100}
          limit={8}
          data={causes.map((known) => known.cause)}
          value={cause.value}
          onChange={cause.change}
          onBlur={() => cause.save()}
          onOptionSubmit={(text) => cause.save(text)}
        />
      </div>
    </Section>
  );
}

function Why({ complaint, index }: { readonly complaint: Complaint; readonly index: number }) {
  const t = useTranslations('complaints.cause');
  const page = useTranslations('complaints.page');
  const run = useRun();
  const field = useSavedField(`${complaint.id}.why.${index}`, complaint.whys[index] ?? '', async (text) => {
    // Asked again: the field above may have been saved a moment ago.
    const whys = (await complaintRow(complaint.id, localNow()))?.complaint.whys ?? complaint.whys;
    const saved = await run(updateComplaint(complaint.id, { whys: changedWhys(whys, index, text) }), page('saved', { no: complaint.no }));
    return saved !== undefined;
  });
  return (
    <TextInput
      size="xs"
      label={t('why', { count: index + 1 })}
      maxLength={500}
      value={field.value}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => field.save()}
    />
  );
}

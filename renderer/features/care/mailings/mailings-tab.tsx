import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Grade, Industry } from '../../../../shared/records/customer.ts';
import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { segmentCounts, segmentMembers } from '../../../data/relationship/segments.ts';
import { useQuery } from '../../../data/use-query.ts';
import { Part } from '../part.tsx';
import { MailingForm } from './mailing-form.tsx';
import { MailingList } from './mailing-list.tsx';
import { SegmentGrid } from './segment-grid.tsx';
import classes from '../care.module.css';

/** §4.1.2: product material and news to a segment, logged for everybody who got it. */
export function MailingsTab() {
  const t = useTranslations('care.mailing');
  const asOf = today();
  const [grades, setGrades] = useState<readonly (Grade | null)[]>(['A', 'B']);
  const [industries, setIndustries] = useState<readonly (Industry | null)[]>(['construction', 'machinery', 'metalProducts', null]);
  const counts = useQuery(async () => {
    await dataVersion();
    return segmentCounts(asOf);
  }, [asOf]);
  const chosen = JSON.stringify([grades, industries]);
  const members = useQuery(async () => {
    await dataVersion();
    return grades.length === 0 || industries.length === 0 ? [] : segmentMembers({ asOf, grades, industries });
  }, [asOf, chosen]);
  if (!counts || !members) return <div aria-busy />;
  return (
    <div className={classes.columns}>
      <Part title={t('new')} clause="§4.1.2" action={<span data-addressees>{t('addressees', { count: members.length })}</span>}>
        <SegmentGrid counts={counts} grades={grades} industries={industries} onGrades={setGrades} onIndustries={setIndustries} />
        <MailingForm members={members} />
      </Part>
      <MailingList />
    </div>
  );
}

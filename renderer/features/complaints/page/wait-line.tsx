import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import { isFedBack } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { endWait, startWait } from '../../../data/relationship/complaints.ts';
import { useRun } from '../use-run.ts';
import { useTimeWords } from '../use-time-words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import classes from './page.module.css';

/** §4.3.3 the clocks stand still while the customer has to answer: since when and for what, until the answer is here. */
export function WaitLine({ complaint, now }: { readonly complaint: Complaint; readonly now: LocalTime }) {
  const t = useTranslations('complaints.wait');
  const words = useTimeWords();
  const run = useRun();
  const [asking, setAsking] = useState(false);
  const last = complaint.waits.at(-1);
  const waiting = last?.to === null ? last : null;
  if (complaint.state === 'closed' || (waiting === null && isFedBack(complaint))) return null;
  return (
    <div className={classes.line}>
      {waiting === null ? (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('start')}
        </Button>
      ) : (
        <>
          <span className={classes.lineText}>{t('since', { time: words.short(waiting.from, now), why: waiting.why })}</span>
          <Button size="compact-sm" onClick={() => void run(endWait(complaint.id), t('ended', { no: complaint.no }))}>
            {t('end')}
          </Button>
        </>
      )}
      {asking && (
        <ReasonDialog
          title={t('title')}
          hint={t('hint')}
          label={t('why')}
          action={t('start')}
          onSave={async (why) => {
            if (await run(startWait(complaint.id, why), t('started', { no: complaint.no }))) setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

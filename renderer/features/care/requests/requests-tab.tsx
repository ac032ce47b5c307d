import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dataVersion } from '../../../data/data-version.ts';
import { serviceRequests } from '../../../data/relationship/service-requests.ts';
import { useQuery } from '../../../data/use-query.ts';
import { Part } from '../part.tsx';
import { RequestTable } from './request-table.tsx';
import classes from '../care.module.css';

const SHOWS = ['open', 'closed'] as const;

/** §4.2.2: what is promised to whom, until when; each is closed on the page of its customer. */
export function RequestsTab() {
  const t = useTranslations('care.requests');
  const words = useTranslations('care.request');
  const [show, setShow] = useState<(typeof SHOWS)[number]>('open');
  const rows = useQuery(async () => {
    await dataVersion();
    return serviceRequests(show);
  }, [show]);
  return (
    <Part
      title={words('title')}
      clause="§4.2.2"
      action={
        <SegmentedControl
          size="xs"
          aria-label={words('title')}
          value={show}
          data={SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
          onChange={(next) => setShow(next === 'closed' ? 'closed' : 'open')}
        />
      }
    >
      {rows?.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      {rows !== undefined && rows.length > 0 && <RequestTable rows={rows} show={show} />}
    </Part>
  );
}

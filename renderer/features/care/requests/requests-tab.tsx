import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { serviceRequests } from '../../../data/relationship/service-requests.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { CustomerLink } from '../customer-link.tsx';
import { Part } from '../part.tsx';
import classes from '../care.module.css';

const SHOWS = ['open', 'closed'] as const;

/** §4.2.2: what is promised to whom, until when; each is closed on the page of its customer. */
export function RequestsTab() {
  const t = useTranslations('care.requests');
  const words = useTranslations('care.request');
  const format = useFormat();
  const asOf = today();
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
          value={show}
          data={SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
          onChange={(next) => setShow(next === 'closed' ? 'closed' : 'open')}
        />
      }
    >
      {rows?.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      {rows !== undefined && rows.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={words('title')}>
            <thead>
              <tr>
                <th scope="col">{t('customer')}</th>
                <th scope="col" data-text>
                  {words('field.title')}
                </th>
                <th scope="col" data-text>
                  {words('field.kind')}
                </th>
                <th scope="col" data-text>
                  {words('field.owner')}
                </th>
                <th scope="col" data-text>
                  {t(show === 'open' ? 'due' : 'closedOn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ request, name }) => (
                <tr key={request.id} data-request={request.state}>
                  <th scope="row">
                    <CustomerLink id={request.customerId} name={name} />
                  </th>
                  <td data-text>{request.title}</td>
                  <td data-text>{words(`kind.${request.kind}`)}</td>
                  <td data-text>{request.owner}</td>
                  <td data-text className={request.state === 'open' && request.dueOn < asOf ? classes.late : undefined}>
                    {format.date(request.closedOn ?? request.dueOn)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}

import { Button, SegmentedControl } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { accessRequests, type RequestRow } from '../../../data/access/requests.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { useNow } from '../../../data/use-now.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Reader } from '../sign-in/use-reader.ts';
import { SHOWN, type Address, type Shown } from '../use-address.ts';
import { RequestCard } from './request-card.tsx';
import classes from './requests.module.css';

const AT_ONCE = 100;

/** §6.3.1: the requests of this laptop; the head decides here. */
export function RequestsTab({ address, reader }: { readonly address: Address; readonly reader: Reader }) {
  const t = useTranslations('access.requests');
  const now = useNow();
  const requests = useQuery(accessRequests, []);
  if (!requests) return <div aria-busy />;
  // Not in the address: a head who signs in on the rep's request goes on seeing it, now as one to decide.
  const usual: Shown = reader.isHead ? 'toDecide' : 'mine';
  const shown = address.shown ?? usual;
  const rows = requests.filter((request) => belongs(request, shown, reader.name, now));
  return (
    <div className={classes.tab}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          value={shown}
          data={SHOWN.map((each) => ({ value: each, label: t(each) }))}
          onChange={(next) => address.go('requests', next === usual ? {} : { show: next })}
        />
        <Button size="compact-md" ml="auto" onClick={() => address.go('ask')}>
          {t('new')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <ul className={classes.list} aria-label={t('label')}>
          {rows.slice(0, AT_ONCE).map((request) => (
            <RequestCard key={request.id} request={request} reader={reader} now={now} address={address} />
          ))}
        </ul>
      )}
    </div>
  );
}

function belongs(request: RequestRow, shown: Shown, name: string, now: LocalTime): boolean {
  if (shown === 'mine') return request.requester === name;
  return shown === 'all' || (request.state === 'asked' && request.until >= now);
}

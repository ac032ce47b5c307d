import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestRow } from '../../../data/access/requests.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { Reader } from '../sign-in/use-reader.ts';
import type { Address } from '../use-address.ts';
import { useAccessWords } from '../use-access-words.ts';
import { DecideForm } from './decide-form.tsx';
import { PhoneForm } from './phone-form.tsx';
import { RequestWays, type Way } from './request-ways.tsx';
import { shownState } from './shown-state.ts';
import { SlipForm } from './slip-form.tsx';
import classes from './requests.module.css';

interface RequestCardProps {
  readonly request: RequestRow;
  readonly reader: Reader;
  readonly now: LocalTime;
  readonly address: Address;
}

export function RequestCard({ request, reader, now, address }: RequestCardProps) {
  const t = useTranslations('access');
  const words = useAccessWords();
  const [way, setWay] = useState<Way | null>(null);
  const state = shownState(request, now);
  const close = () => setWay(null);
  const open = state === 'asked' ? way : null;
  return (
    <li className={classes.card} data-request={request.number}>
      <div className={classes.head}>
        <Link to="/customers/$customerId" params={{ customerId: request.customerId }} className={classes.customer}>
          {request.customerName === '' ? t('requests.customerGone') : request.customerName}
        </Link>
        <span className={classes.state} data-state={state}>
          {t(`state.${state}`)}
        </span>
        <span className={classes.dim}>{t('requests.number', { number: request.number })}</span>
      </div>
      <p className={classes.line}>
        {t('requests.who', { who: request.requester })} · {words.sections(request.sections)} · {words.medium(request.medium)} ·{' '}
        {t('requests.until', { until: words.time(request.until) })}
      </p>
      <p className={classes.line}>{request.reason}</p>
      <Decided request={request} />
      <RequestWays
        request={request}
        state={state}
        reader={reader}
        way={open}
        onWay={setWay}
        onSlip={() => address.go('requests', { q: request.id })}
      />
      {open === 'decide' && <DecideForm request={request} onDone={close} />}
      {open === 'slip' && <SlipForm request={request} onDone={close} />}
      {open === 'phone' && <PhoneForm request={request} onDone={close} />}
    </li>
  );
}

/** How it was decided and by whom: signed in, by a slip or by telephone. */
function Decided({ request }: { readonly request: RequestRow }) {
  const t = useTranslations('access.requests');
  const words = useAccessWords();
  const { decidedBy: name, decidedBySlip: slip, decidedByCode: code, grantedSections, grantedUntil, notes } = request;
  if (name === '') return null;
  const by = slip !== '' ? t('bySlip', { slip, name }) : code !== '' ? t('byCode', { name }) : t('by', { name });
  return (
    <p className={classes.line}>
      {grantedUntil !== null && <>{t('granted', { sections: words.sections(grantedSections), until: words.time(grantedUntil) })} · </>}
      {by}
      {notes !== '' && <> · {t('notes', { notes })}</>}
    </p>
  );
}

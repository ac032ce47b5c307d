import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ServiceRequest } from '../../../../../../shared/records/service-request.ts';
import type { LocalDate } from '../../../../../../shared/values/id.ts';
import { failed, ok } from '../../../../../../shared/values/result.ts';
import { closeServiceRequest } from '../../../../../data/relationship/service-requests.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import { useRun } from '../../../use-run.ts';
import classes from '../../credit/credit.module.css';

const ENDS = ['done', 'cancelled'] as const;

interface RequestItemProps {
  readonly request: ServiceRequest;
  readonly asOf: LocalDate;
}

export function RequestItem({ request, asOf }: RequestItemProps) {
  const t = useTranslations('care.request');
  const format = useFormat();
  const run = useRun();
  const [closing, setClosing] = useState(false);
  const isOpen = request.state === 'open';
  return (
    <li className={classes.item} data-request={request.state}>
      <div className={classes.row}>
        <strong>{request.title}</strong>
        <span className={classes.chip}>{t(`kind.${request.kind}`)}</span>
        <span className={isOpen && request.dueOn < asOf ? classes.late : classes.dim}>
          {isOpen ? t('due', { date: format.date(request.dueOn), owner: request.owner }) : t(`state.${request.state}`)}
        </span>
        {isOpen && !closing && (
          <Button size="compact-xs" variant="default" className={classes.push} onClick={() => setClosing(true)}>
            {t('close')}
          </Button>
        )}
      </div>
      {request.details !== '' && <div>{request.details}</div>}
      {request.result !== '' && <div className={classes.dim}>{request.result}</div>}
      {closing && isOpen && (
        <PartForm<'state' | 'result', { readonly state: (typeof ENDS)[number]; readonly result: string }>
          draftKey={`${request.id}.close`}
          label={t('close')}
          fields={[
            { key: 'state', label: t('field.state'), choices: ENDS.map((value) => ({ value, label: t(`state.${value}`) })) },
            { key: 'result', label: t('field.result'), required: true, wide: true },
          ]}
          first={{ state: 'done', result: '' }}
          read={({ state, result }) =>
            result.trim() === ''
              ? failed({ result: { code: 'resultMissing', values: {} } })
              : ok({ state: state === 'cancelled' ? 'cancelled' : 'done', result })
          }
          action={t('saveClose')}
          onSave={async ({ state, result }) =>
            (await run(closeServiceRequest(request.id, state, result), t('closed', { title: request.title }))) !== undefined
          }
          onClose={() => setClosing(false)}
        />
      )}
    </li>
  );
}

import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import type { ServiceRequestRow } from '../../../data/relationship/service-requests.ts';
import { useFormat } from '../../../ui/format.ts';
import { CustomerLink } from '../customer-link.tsx';
import classes from '../care.module.css';

interface RequestTableProps {
  readonly rows: readonly ServiceRequestRow[];
  readonly show: 'open' | 'closed';
}

/** Open ones by the day they are due, closed ones with what came of them. */
export function RequestTable({ rows, show }: RequestTableProps) {
  const t = useTranslations('care.requests');
  const words = useTranslations('care.request');
  const asOf = today();
  return (
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
            {show === 'closed' && (
              <th scope="col" data-text>
                {words('field.result')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RequestRow key={row.request.id} row={row} late={row.request.state === 'open' && row.request.dueOn < asOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RequestRow({ row: { request, name }, late }: { readonly row: ServiceRequestRow; readonly late: boolean }) {
  const words = useTranslations('care.request');
  const format = useFormat();
  return (
    <tr data-request={request.state}>
      <th scope="row">
        <CustomerLink id={request.customerId} name={name} />
      </th>
      <td data-text data-wrap>
        {request.title}
      </td>
      <td data-text>{words(`kind.${request.kind}`)}</td>
      <td data-text>{request.owner}</td>
      <td data-text className={late ? classes.late : undefined}>
        {format.date(request.closedOn ?? request.dueOn)}
      </td>
      {request.state !== 'open' && (
        <td data-text data-wrap>
          {words(`state.${request.state}`)}
          {request.result !== '' && <div className={classes.dim}>{request.result}</div>}
        </td>
      )}
    </tr>
  );
}

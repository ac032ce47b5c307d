import { useTranslations } from 'use-intl';
import { longestAccessDays } from '../../../data/access/requests.ts';
import { customerById } from '../../../data/customers.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Reader } from '../sign-in/use-reader.ts';
import type { Address } from '../use-address.ts';
import { AskForm } from './ask-form.tsx';
import classes from '../access.module.css';

/** §6.3.1 the request form. */
export function AskTab({ address, reader }: { readonly address: Address; readonly reader: Reader }) {
  const t = useTranslations('access.ask');
  const first = useQuery(
    async () => ({ customer: address.customer === '' ? undefined : await customerById(address.customer), days: await longestAccessDays() }),
    [address.customer],
  );
  if (!first) return <div aria-busy />;
  return (
    <div className={classes.column}>
      <h2 className={classes.heading}>{t('title')}</h2>
      <AskForm
        key={reader.name}
        customer={{ id: first.customer?.id ?? '', name: first.customer?.name ?? '' }}
        requester={reader.name}
        longestDays={first.days}
        onSent={() => address.go('requests')}
      />
    </div>
  );
}

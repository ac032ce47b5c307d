import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { importRecord } from '../../../../data/imports.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { useFormat } from '../../../../ui/format.ts';
import { CopyButton } from '../../fields/copy-button.tsx';
import { Section } from '../section.tsx';
import overview from '../overview/overview.module.css';

/** §6: what the archive of this customer consists of so far. */
export function ArchiveTab({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.archive');
  const words = useTranslations('words.field');
  const format = useFormat();
  const navigate = useNavigate();
  const origin = useQuery(async () => ({ record: await importRecord(customer.createdBatch) }), [customer.createdBatch]);
  const record = origin?.record;
  return (
    <>
      <Section title={t('dossier')}>
        <p className={overview.summary}>{t('dossierHint')}</p>
        <div className={overview.actions}>
          <Button size="compact-sm" onClick={() => void navigate({ to: '/dossier/$customerId', params: { customerId: customer.id } })}>
            {t('openDossier')}
          </Button>
        </div>
      </Section>
      <Section title={t('folder')}>
        <dl className={overview.verdicts}>
          <dt>{t('number')}</dt>
          <dd>
            {customer.code === '' ? (
              t('noNumber')
            ) : (
              <>
                {customer.code} <CopyButton text={customer.code} what={words('code')} />
              </>
            )}
          </dd>
          <dt>{t('created')}</dt>
          <dd>
            {format.dateTime(customer.createdAt)}{' '}
            {record && (
              <Link to="/import/$importId" params={{ importId: record.id }} className={overview.link}>
                {t('fromImport', { file: record.files.map(({ name }) => name).join('、') })}
              </Link>
            )}
            {origin && !record && t('byHand')}
          </dd>
          <dt>{words('updatedAt')}</dt>
          <dd>{format.dateTime(customer.updatedAt)}</dd>
        </dl>
      </Section>
    </>
  );
}

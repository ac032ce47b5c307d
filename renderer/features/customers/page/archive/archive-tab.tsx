import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ARCHIVE_SECTIONS } from '../../../../../shared/records/archive-document.ts';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { useLoggedAccess } from '../../../../data/access/use-logged-access.ts';
import { archiveOf } from '../../../../data/archive/archives.ts';
import { today } from '../../../../data/clock.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { useFormat } from '../../../../ui/format.ts';
import { Section } from '../section.tsx';
import { ArchiveSectionView } from './archive-section.tsx';
import { ClosedSections } from './closed-sections.tsx';
import { FolderSection } from './folder-section.tsx';
import { LoansNote } from './loans-note.tsx';
import overview from '../overview/overview.module.css';
import classes from './archive.module.css';

/** §6.1.1 one archive per customer: its folders, and each expected document on paper, as a file, both, lent or missing. */
export function ArchiveTab({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('archive.tabOf');
  const format = useFormat();
  const navigate = useNavigate();
  const day = today();
  const { id } = customer;
  const picture = useQuery(async () => archiveOf(id, day), [id, day]);
  const access = useLoggedAccess(id, 'archive');
  if (picture === undefined || picture.customerId !== id || access === undefined) return <div aria-busy />;
  const open = ARCHIVE_SECTIONS.filter((section) => access.sections.includes(section));
  const closed = ARCHIVE_SECTIONS.filter((section) => !access.sections.includes(section));
  return (
    <>
      <Section title={t('state')}>
        <p className={classes.complete} role="status">
          <strong>{format.percent(Math.floor(picture.complete * 100) / 100)}</strong> {t('complete')}
        </p>
        <LoansNote loans={picture.loans} />
        <div className={overview.actions}>
          <Button size="compact-sm" onClick={() => void navigate({ to: '/dossier/$customerId', params: { customerId: id } })}>
            {t('dossier')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void navigate({ to: '/loans', search: { customer: id } })}>
            {t('lend')}
          </Button>
        </div>
        {!access.controlled && (
          <p className={overview.summary}>
            {t('notControlled')}{' '}
            <Link to="/access" className={overview.link}>
              {t('setUpAccess')}
            </Link>
          </p>
        )}
      </Section>
      <FolderSection customerId={id} folders={picture.folders} />
      {closed.length > 0 && <ClosedSections customerId={id} access={access} sections={closed} />}
      {open.map((section) => (
        <ArchiveSectionView key={section} section={section} picture={picture} access={access} />
      ))}
    </>
  );
}

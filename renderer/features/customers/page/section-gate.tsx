import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveSection } from '../../../../shared/records/archive-document.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { useLoggedAccess } from '../../../data/access/use-logged-access.ts';
import { useFormat } from '../../../ui/format.ts';
import { ClosedSections } from './archive/closed-sections.tsx';
import page from './page.module.css';

interface SectionGateProps {
  readonly customerId: Id;
  readonly section: ArchiveSection;
  readonly children: ReactNode;
}

/** §6.3.1 a part of the page that belongs to a section of the archive: shown while the section is open to the reader, gone when the time is up. */
export function SectionGate({ customerId, section, children }: SectionGateProps) {
  const access = useLoggedAccess(customerId, '', section);
  const t = useTranslations('access.locked');
  const format = useFormat();
  if (access === undefined) return <div aria-busy />;
  if (!access.sections.includes(section)) return <ClosedSections customerId={customerId} access={access} sections={[section]} />;
  const { until } = access;
  return (
    <>
      {until !== null && (
        <p className={page.openUntil}>{t('openUntil', { until: `${format.date(until.slice(0, 10))} ${until.slice(11)}` })}</p>
      )}
      {children}
    </>
  );
}

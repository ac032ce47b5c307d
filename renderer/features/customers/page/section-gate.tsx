import { useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveSection } from '../../../../shared/records/archive-document.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { logAccess } from '../../../data/access/access-log.ts';
import type { AccessNow } from '../../../data/access/access-now.ts';
import { useAccess } from '../../../data/access/use-access.ts';
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
  const access = useAccess(customerId, 'screen');
  if (access === undefined) return <div aria-busy />;
  if (!access.sections.includes(section)) return <ClosedSections customerId={customerId} access={access} sections={[section]} />;
  if (!access.controlled) return children;
  return (
    <>
      <Opened customerId={customerId} section={section} access={access} />
      {children}
    </>
  );
}

/** §6.3 each opening is logged once, with the request that allows it. */
function Opened({
  customerId,
  section,
  access: { reader, requestId, until },
}: Omit<SectionGateProps, 'children'> & { readonly access: AccessNow }) {
  const t = useTranslations('access.locked');
  const format = useFormat();
  useEffect(() => {
    logAccess({ action: 'view', customerId, sections: [section], requestId, detail: '' }).catch(() => undefined);
  }, [customerId, section, requestId, reader]);
  if (until === null) return null;
  return <p className={page.openUntil}>{t('openUntil', { until: `${format.date(until.slice(0, 10))} ${until.slice(11)}` })}</p>;
}

import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ArchiveSection } from '../../../../../shared/records/archive-document.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import type { AccessNow } from '../../../../data/access/access-now.ts';
import { useWording } from '../../../../ui/use-wording.ts';
import { Section } from '../section.tsx';
import overview from '../overview/overview.module.css';

interface ClosedSectionsProps {
  readonly customerId: Id;
  readonly access: AccessNow;
  readonly sections: readonly ArchiveSection[];
}

/** §6.3.1 which sections are closed, why, and how they open. */
export function ClosedSections({ customerId, access, sections }: ClosedSectionsProps) {
  const t = useTranslations('access.locked');
  const words = useTranslations('dossier.section');
  const { list } = useWording();
  const navigate = useNavigate();
  return (
    <Section title={t('title', { sections: list(sections.map((section) => words(section))) })}>
      <p className={overview.summary}>{access.closed === 'signIn' ? t('signIn', { name: access.reader }) : t(access.closed ?? 'why')}</p>
      <div className={overview.actions}>
        <Button size="compact-sm" onClick={() => void navigate({ to: '/access', search: { customer: customerId } })}>
          {t(access.closed === 'signIn' ? 'toSignIn' : 'ask')}
        </Button>
      </div>
    </Section>
  );
}

import { useEffect, useRef } from 'react';
import type { Id } from '../../../shared/values/id.ts';
import { logAccess } from '../../data/access/access-log.ts';
import type { AccessNow } from '../../data/access/access-now.ts';
import { showProblem } from '../../ui/undo-notice.tsx';
import { useTranslations } from 'use-intl';

/** §6.3: each opening of the preview is logged once, and again when another reader or request opens it. */
export function useViewLogged(customerId: Id, access: AccessNow | undefined): void {
  const t = useTranslations('dossier');
  const logged = useRef('');
  useEffect(() => {
    if (access === undefined || !access.controlled || access.sections.length === 0) return;
    const { sections, requestId, reader } = access;
    const opening = [customerId, reader, requestId].join();
    if (logged.current === opening) return;
    logged.current = opening;
    logAccess({ action: 'view', customerId, sections, requestId, detail: 'dossier' }).catch(() => showProblem(t('notLogged')));
  }, [customerId, access, t]);
}

import { useEffect, useRef } from 'react';
import type { Id } from '../../../../../shared/values/id.ts';
import { logAccess } from '../../../../data/access/access-log.ts';
import type { AccessNow } from '../../../../data/access/access-now.ts';

/** §6.3: that somebody looks at an archive is logged once for each opening, and again when more of it opens. */
export function useViewLogged(customerId: Id, access: AccessNow | undefined): void {
  const logged = useRef('');
  useEffect(() => {
    if (access === undefined || !access.controlled || access.sections.length === 0) return;
    const { sections, requestId, reader } = access;
    const opening = [customerId, reader, requestId, ...sections].join();
    if (logged.current === opening) return;
    logged.current = opening;
    logAccess({ action: 'view', customerId, sections, requestId, detail: 'archive' }).catch(() => undefined);
  }, [customerId, access]);
}

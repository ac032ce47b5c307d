import { useEffect, useRef } from 'react';
import type { AccessRequest } from '../../../shared/records/access-request.ts';
import type { Id } from '../../../shared/values/id.ts';
import { useNow } from '../use-now.ts';
import { useQuery } from '../use-query.ts';
import { logClosing } from './access-log.ts';
import { accessNow, type AccessNow } from './access-now.ts';
import { useSignedIn } from './signed-in.ts';
import { useOwedEntries } from './use-owed-entries.ts';

/** §6.3: what is open to whoever looks at this screen; asked again every minute, so that it closes by itself while it is being looked at. Undefined until the first answer: then nothing is to be shown. */
export function useAccess(customerId: Id, medium: AccessRequest['medium']): AccessNow | undefined {
  const minute = useNow();
  const reader = useSignedIn();
  const found = useQuery(
    async () => ({ customerId, medium, access: await accessNow(customerId, medium) }),
    [customerId, medium, minute, reader],
  );
  const access = found?.customerId === customerId && found.medium === medium ? found.access : undefined;
  useClosingLogged(customerId, access);
  useOwedEntries();
  return access;
}

function useClosingLogged(customerId: Id, access: AccessNow | undefined): void {
  const open = useRef<AccessNow | null>(null);
  useEffect(() => {
    const before = open.current;
    open.current = access?.because === 'request' ? access : null;
    if (before === null || access?.because !== 'none' || access.reader !== before.reader) return;
    const { sections, requestId } = before;
    void logClosing({ action: 'closed', customerId, sections, requestId, detail: access.closed ?? '' });
  }, [access, customerId]);
}

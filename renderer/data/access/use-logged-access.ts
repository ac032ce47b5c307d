import { useEffect, useState } from 'react';
import type { ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { Id } from '../../../shared/values/id.ts';
import { logAccess } from './access-log.ts';
import type { AccessNow } from './access-now.ts';
import { useAccess } from './use-access.ts';

interface Written {
  readonly opening: string;
  readonly sections: readonly ArchiveSection[];
  readonly failed: boolean;
}

const NOTHING: Written = { opening: '', sections: [], failed: false };

/**
 * §6.3: what is open on the screen, once the log says that it is looked at: each opening one line, and another when more of it opens.
 * Undefined until the line is written; when it cannot be, everything is closed with `notLogged`.
 * @param only of these sections; all by default
 */
export function useLoggedAccess(customerId: Id, detail: string, only?: ArchiveSection): AccessNow | undefined {
  const access = useAccess(customerId, 'screen');
  const [written, setWritten] = useState(NOTHING);
  const opening = access?.controlled === true ? [customerId, access.reader, access.requestId].join() : '';
  const known = written.opening === opening ? written : NOTHING;
  const looked = (access?.sections ?? []).filter((section) => only === undefined || section === only);
  const missing = looked.filter((section) => !known.sections.includes(section));
  const toWrite = opening === '' || known.failed ? '' : missing.join();
  const requestId = access?.requestId ?? '';
  useEffect(() => {
    if (toWrite === '') return undefined;
    let isOver = false;
    const sections = toWrite.split(',') as ArchiveSection[];
    logAccess({ action: 'view', customerId, sections, requestId, detail }).then(
      () => isOver || setWritten((before) => ({ opening, sections: [...sectionsOf(before, opening), ...sections], failed: false })),
      () => isOver || setWritten({ opening, sections: [], failed: true }),
    );
    return () => {
      isOver = true;
    };
  }, [customerId, detail, opening, requestId, toWrite]);
  if (access === undefined || opening === '') return access;
  if (known.failed) return { ...access, sections: [], closed: 'notLogged' };
  return missing.length > 0 ? undefined : access;
}

function sectionsOf({ opening, sections }: Written, wanted: string): readonly ArchiveSection[] {
  return opening === wanted ? sections : [];
}

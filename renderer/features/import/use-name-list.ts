import { useEffect, useState } from 'react';
import type { NameField } from '../../data/ledgers/name-plan.ts';
import type { NameList } from '../../data/ledgers/plan-views.ts';
import { useImport } from './import-store.ts';

/** The new names of a field, asked for again after every decision. */
export function useNameList(field: NameField): NameList | null {
  const session = useImport((state) => state.session);
  const version = useImport((state) => state.planVersion);
  const [list, setList] = useState<NameList | null>(null);
  useEffect(() => {
    let wanted = true;
    session?.names(field).then(
      (found) => {
        if (wanted) setList(found);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [session, field, version]);
  return list;
}

import { useEffect, useRef, useState } from 'react';
import { searchCustomers, type CustomerHit } from '../../data/search.ts';

const LIMIT = 20;

export interface CustomerHits {
  /** What the hits answer; older than the field's text while an answer is on its way. */
  readonly answered: string;
  readonly hits: readonly CustomerHit[];
  readonly failed: boolean;
}

const NOTHING: CustomerHits = { answered: '', hits: [], failed: false };

/** Hits for the latest text only; earlier hits stay until then, so that nothing flickers. */
export function useCustomerHits(text: string): CustomerHits {
  const [found, setFound] = useState(NOTHING);
  const latest = useRef(0);
  const wanted = text.trim();
  useEffect(() => {
    latest.current += 1;
    const turn = latest.current;
    if (wanted === '') return setFound(NOTHING);
    searchCustomers(wanted, LIMIT).then(
      (hits) => turn === latest.current && setFound({ answered: wanted, hits, failed: false }),
      () => turn === latest.current && setFound({ answered: wanted, hits: [], failed: true }),
    );
    return undefined;
  }, [wanted]);
  return found;
}

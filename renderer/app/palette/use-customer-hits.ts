import { useEffect, useRef, useState } from 'react';
import { searchCustomers, type CustomerHit } from '../../data/search.ts';

const LIMIT = 20;

interface Answer {
  /** What the hits answer; older than the field's text while an answer is on its way. */
  readonly answered: string;
  readonly hits: readonly CustomerHit[];
  readonly failed: boolean;
}

interface CustomerHits extends Answer {
  /** The answer to the present text; null when the text changes before it comes. */
  readonly present: () => Promise<Answer | null>;
}

const NOTHING: Answer = { answered: '', hits: [], failed: false };

/** Hits for the latest text only; earlier hits stay until then, so that nothing flickers. */
export function useCustomerHits(text: string): CustomerHits {
  const [found, setFound] = useState(NOTHING);
  const latest = useRef(Promise.resolve(NOTHING));
  const wanted = text.trim();
  useEffect(() => {
    const asked = ask(wanted);
    latest.current = asked;
    void asked.then((answer) => {
      if (latest.current === asked) setFound(answer);
    });
  }, [wanted]);
  return {
    ...found,
    present: async () => {
      const asked = latest.current;
      const answer = await asked;
      return latest.current === asked ? answer : null;
    },
  };
}

async function ask(wanted: string): Promise<Answer> {
  if (wanted === '') return NOTHING;
  try {
    return { answered: wanted, hits: await searchCustomers(wanted, LIMIT), failed: false };
  } catch {
    return { answered: wanted, hits: [], failed: true };
  }
}

import { useEffect, useState } from 'react';
import { host } from '../../host/current-host.ts';

interface PrintList {
  /** The list is on the page for the printer. */
  readonly printing: boolean;
  readonly print: () => void;
}

/** Puts the whole list on the page, prints it and takes it away: on screen only what is seen is there. */
export function usePrintList(): PrintList {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const frame = requestAnimationFrame(() => {
      void host.printPaper().finally(() => setPrinting(false));
    });
    return () => cancelAnimationFrame(frame);
  }, [printing]);
  return { printing, print: () => setPrinting(true) };
}

import { useEffect, useState } from 'react';
import { host } from '../../../host/current-host.ts';

/** Puts a list on the page, prints it and takes it away: on screen it is not there. */
export function usePrintNow(): { readonly printing: boolean; readonly print: () => void } {
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

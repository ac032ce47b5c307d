import { useEffect, useState } from 'react';

/** An address of bytes for as long as it is shown, given back after. Undefined while they are read, null when they are gone. */
export function useObjectUrl(key: string, bytesOf: () => Promise<Uint8Array | undefined>): string | null | undefined {
  const [made, setMade] = useState<{ readonly key: string; readonly url: string | null }>();
  useEffect(() => {
    let over = false;
    let url: string | null = null;
    bytesOf().then(
      (bytes) => {
        if (over) return;
        url = bytes === undefined ? null : URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
        setMade({ key, url });
      },
      () => !over && setMade({ key, url: null }),
    );
    return () => {
      over = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
    // The key stands for the bytes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return made?.key === key ? made.url : undefined;
}

import { Zip, ZipPassThrough } from 'fflate';

interface ZippedFiles {
  readonly add: (name: string, bytes: Uint8Array) => void;
  readonly finish: () => Uint8Array;
}

/** Files gathered into one archive as they come; stored, not squeezed: PDFs are squeezed already. */
export function zippedFiles(): ZippedFiles {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add: (name, bytes) => {
      const file = new ZipPassThrough(fileNameOf(name));
      zip.add(file);
      file.push(bytes, true);
    },
    finish: () => {
      zip.end();
      return joined(chunks);
    },
  };
}

/** What no system forbids in a file's name. */
export function fileNameOf(text: string): string {
  return text.replaceAll(/[\\/:*?"<>|]/g, '_');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

import { sourceMark, type AnnotatedSource } from './source-mark.ts';
import { DEFAULT_READ_LIMITS } from '../read-limits.ts';
import { Refused } from '../refused.ts';
import { partText, workbookPart } from '../xlsx/package-parts.ts';
import { openZipPackage } from '../zip/zip-package.ts';

/** The ledger that an error workbook of ours was made of; null for every other file. */
export function annotatedSource(bytes: Uint8Array): AnnotatedSource | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const zip = openZipPackage(bytes, DEFAULT_READ_LIMITS);
    const part = workbookPart(zip);
    return part.endsWith('.xml') ? sourceMark(partText(zip, part)) : null;
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

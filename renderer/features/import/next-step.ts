import type { ImportSitting, ImportStep } from './import-store.ts';
import { hasSomethingToWrite, stillReading } from './go-to-step.ts';

/** Where the main button of the header leads; null: nowhere yet. Writing itself has its own button. */
export function nextStep({ step, files, planning, result }: ImportSitting): ImportStep | null {
  if (result || planning || stillReading(files)) return null;
  if (step === 'files') return files.length > 0 ? 'reading' : null;
  if (!hasSomethingToWrite(files)) return null;
  if (step === 'reading') return 'matching';
  return step === 'matching' ? 'writing' : null;
}

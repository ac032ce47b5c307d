import type { ImprovementMeasure } from '../../../../shared/records/improvement-measure.ts';
import type { Committed } from '../../../data/committed.ts';
import { saveMeasure, type MeasureDraft, type MeasureProblem } from '../../../data/relationship/measures.ts';
import { useRun } from '../use-run.ts';

/** Stores a measure and says so. Gives what is wrong with it; nothing when it is stored; null when it could not be written. */
export function useSaveMeasure(): (draft: MeasureDraft, done: string) => Promise<readonly MeasureProblem[] | null> {
  const run = useRun();
  return async (draft, done) => {
    const saved = await attempt(draft);
    if (!saved.ok && 'problems' in saved) return saved.problems;
    const stored = await run(saved.ok ? Promise.resolve(saved.committed) : Promise.reject(saved.error), done);
    return stored ? [] : null;
  };
}

type Attempt =
  | { readonly ok: true; readonly committed: Committed<ImprovementMeasure> }
  | { readonly ok: false; readonly problems: readonly MeasureProblem[] }
  | { readonly ok: false; readonly error: Error };

async function attempt(draft: MeasureDraft): Promise<Attempt> {
  try {
    const result = await saveMeasure(draft);
    return result.ok ? { ok: true, committed: result.value } : { ok: false, problems: result.error };
  } catch (error) {
    return { ok: false, error: error as Error };
  }
}

import { failed, ok, type Result } from '../values/result.ts';
import { annotateInPlace } from './annotate/annotate-in-place.ts';
import type { CellReason } from './annotate/problem-marks.ts';
import { markedPackage } from './annotate/marked-package.ts';
import { rebuildAnnotated } from './annotate/rebuild-annotated.ts';
import type { AnnotatedSource } from './annotate/source-mark.ts';
import type { Refusal } from './grid.ts';
import { DEFAULT_READ_LIMITS } from './read-limits.ts';
import { readWorkbook, type ReadWorkbookOptions } from './read-workbook.ts';
import { Refused } from './refused.ts';
import { Uncertain } from './uncertain.ts';

/**
 * The user's own workbook with a column of reasons after the last one in use, and the cells in question on yellow ground.
 * An .xlsx keeps all its formatting; every other format comes back as a new .xlsx with the same cells.
 * With `source`, the workbook says what it was made of, so that later only its mended rows are read.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  fileName: string,
  problems: readonly CellReason[],
  reasonHeader: string,
  options: ReadWorkbookOptions & { readonly source?: AnnotatedSource } = {},
): Result<Uint8Array, Refusal> {
  const read = readWorkbook(bytes, fileName, options);
  if (!read.ok) return read;
  const rebuilt = (): Uint8Array => markedPackage(rebuildAnnotated(read.value, problems, reasonHeader), options.source);
  if (read.value.format !== 'xlsx' && read.value.format !== 'xlsm') return ok(rebuilt());
  try {
    const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
    return ok(annotateInPlace(bytes, read.value, problems, reasonHeader, limits, options.source));
  } catch (cause) {
    if (cause instanceof Uncertain) return ok(rebuilt());
    if (cause instanceof Refused) return failed(cause.refusal);
    throw cause;
  }
}

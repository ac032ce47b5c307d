import { foldText } from '../../values/fold-text.ts';
import type { FieldDifference, ReconcileRow } from './reconcile-row.ts';

/** Field by field; another script, width or spacing is no difference, and neither is a field that one side does not have. The name is compared as written but for those. */
export function fieldDifferences(paper: ReconcileRow, electronic: ReconcileRow): readonly FieldDifference[] {
  const found: FieldDifference[] = [];
  compare('name', paper.name, electronic.name);
  compare('archiveNo', paper.archiveNo, electronic.archiveNo);
  compare('creditCode', paper.creditCode, electronic.creditCode);
  for (const [field, value] of Object.entries(paper.fields)) {
    const other = electronic.fields[field];
    if (other !== undefined) compare(field, value, other);
  }
  return found;

  function compare(field: string, left: string | number, right: string | number): void {
    if (left === right || left === '' || right === '') return;
    if (typeof left === 'string' && typeof right === 'string' && squeezed(left) === squeezed(right)) return;
    found.push({ field, paper: left, electronic: right });
  }
}

function squeezed(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}.]/gu, '');
}

import { gradeOf, industryOf } from '../customer-from-record.ts';
import type { ReconcileRow } from '../rows/reconcile-row.ts';

/** A row of the paper side in the terms of the electronic archive; words that name no industry or grade are not compared. */
export function comparablePaper(row: ReconcileRow): ReconcileRow {
  const { industry, grade, ...fields } = row.fields;
  if (industry === undefined && grade === undefined) return row;
  const known = { industry: industryOf(String(industry ?? '')), grade: gradeOf(String(grade ?? '')) };
  return {
    ...row,
    fields: { ...fields, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)) } as ReconcileRow['fields'],
  };
}

import { ledgerSheet } from '../../../shared/ledger/written/ledger-sheet.ts';
import { fillTemplate, type FilledTemplate, type TemplateTrouble } from '../../../shared/ledger/written/fill-template.ts';
import { readsBack } from '../../../shared/ledger/written/read-back.ts';
import type { SheetReading } from '../../../shared/ledger/reading.ts';
import type { Locale } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';

export interface WrittenLedger extends FilledTemplate {
  readonly records: number;
}

/** What was read of a table as a ledger of its own, read back before it is handed out: under our headings, or in a form that the user gives. */
export function writtenLedger(
  { kind, records }: SheetReading,
  locale: Locale,
  form: Uint8Array | null,
): Result<WrittenLedger, TemplateTrouble> {
  if (kind === 'other') return failed('no-table');
  const fields = records.map((record) => record.fields);
  if (form !== null) {
    const filled = fillTemplate(form, kind, fields, locale);
    return filled.ok ? ok({ ...filled.value, records: fields.length }) : filled;
  }
  const sheet = ledgerSheet(kind, fields, locale);
  const bytes = writeWorkbook([sheet]);
  return ok({ bytes, missing: [], readsBack: readsBack(bytes, sheet.name, kind, fields), records: fields.length });
}

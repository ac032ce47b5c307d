import type { FileReading, SheetReading } from '../../shared/ledger/reading.ts';
import type { Locale } from '../../shared/values/id.ts';
import { ledgerTexts, type Say } from './ledger-texts.ts';

const SHOWN = 12;

/** What was understood of a file, in words, for a person at a terminal. */
export function readingSummary(reading: FileReading, locale: Locale): string {
  const say = ledgerTexts(locale);
  const lines = [
    reading.refused === null
      ? say('cli.file', { file: reading.file, format: reading.format, encoding: reading.encoding ?? '-' })
      : reading.refused.message,
  ];
  for (const sheet of reading.sheets) lines.push(...(sheet.kind === 'other' ? otherLines(sheet, say) : sheetLines(sheet, say)));
  return lines.join('\n');
}

function otherLines(sheet: SheetReading, say: Say): readonly string[] {
  return [`  ${nameOf(sheet, say)}: ${say(`remark.${sheet.remark ?? 'no-known-kind'}`)}`, ...problemLines(sheet, say)];
}

function sheetLines(sheet: SheetReading, say: Say): readonly string[] {
  const columns = sheet.columns.map(
    (column) =>
      `${column.column} ${column.header} → ${column.field === null ? say('cli.kept-as-note') : say(`field.${column.field}`)}${column.unit === undefined ? '' : ` (${say(`unit.${column.unit}`)})`}${column.sure ? '' : ' ?'}`,
  );
  const skipped = new Map<string, number[]>();
  for (const { row, why } of sheet.skipped) skipped.set(why, [...(skipped.get(why) ?? []), row]);
  return [
    `  ${nameOf(sheet, say)}: ${say(`kind.${sheet.kind}`)}${sheet.kindSure ? '' : ' ?'}, ${say('cli.records', { count: sheet.records.length, header: sheet.headerRows.join(', ') })}`,
    `    ${columns.join('; ')}`,
    ...[...skipped].map(([why, rows]) => `    ${say(`skip.${why}`)}: ${rows.slice(0, SHOWN).join(', ')}${rows.length > SHOWN ? ' …' : ''}`),
    ...sheet.totals
      .slice(0, SHOWN * 3)
      .map(
        (total) =>
          `    ${say(total.agrees ? 'cli.total-agrees' : 'cli.total-differs', { row: total.row, field: say(`field.${total.field}`), stated: figureText(total.field, total.stated), computed: figureText(total.field, total.computed) })}`,
      ),
    ...problemLines(sheet, say),
  ];
}

function problemLines(sheet: SheetReading, say: Say): readonly string[] {
  const shown = sheet.problems
    .slice(0, SHOWN)
    .map(
      (problem) =>
        `    ${problem.cell}${problem.field === null ? '' : ` ${say(`field.${problem.field}`)}`}: ${say(`problem.${problem.code}`)}${problem.raw === '' ? '' : ` «${problem.raw}»`}`,
    );
  return sheet.problems.length > SHOWN ? [...shown, `    ${say('cli.more-problems', { count: sheet.problems.length - SHOWN })}`] : shown;
}

function nameOf(sheet: SheetReading, say: Say): string {
  const hidden = sheet.state === 'visible' ? '' : ` ${say(`state.${sheet.state}`)}`;
  return `${sheet.name}${sheet.range === undefined ? '' : ` ${sheet.range}`}${hidden}`;
}

/** Yuan with two decimals, tonnes with three; counts as they are. */
function figureText(field: string, value: number): string {
  if (field.endsWith('Kg')) return `${(value / 1000).toFixed(3)} t`;
  return field.endsWith('Fen') || field === 'ageing' ? (value / 100).toFixed(2) : String(value);
}

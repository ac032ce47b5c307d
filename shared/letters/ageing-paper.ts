import { bandColumns } from '../paper/band-columns.ts';
import type { PaperColumn, PaperValue } from '../paper/paper-block.ts';
import type { AgeingBase, AgeingFigures, Bands } from '../rules/5-credit/index.ts';
import type { LocalDate } from '../values/id.ts';
import { column, letterReference } from './letter-parts.ts';
import type { LetterSender } from './letter-sender.ts';
import type { Letter, LetterBlock, LetterText } from './letter.ts';

type AgeingGroup = 'customer' | 'salesRep' | 'region' | 'grade';

/** What is printed of a row of the report. */
export interface AgeingLine {
  readonly key: string;
  readonly label: string;
  readonly suspended: boolean;
  readonly figures: AgeingFigures;
}

export interface AgeingPaperInput {
  readonly asOf: LocalDate;
  readonly base: AgeingBase;
  readonly group: AgeingGroup;
  readonly bands: Bands;
  /** Perhaps only the first of `count`. */
  readonly rows: readonly AgeingLine[];
  readonly count: number;
  /** Of all rows, printed or not. */
  readonly totals: AgeingFigures;
  readonly sender: LetterSender;
}

/** §5.3.2 the ageing report on paper, lying A4: every row of it and the totals, advances apart. */
export function ageingPaper({ asOf, base, group, bands, rows, count, totals, sender }: AgeingPaperInput): Letter {
  const reference = letterReference('ageing', asOf, null);
  const fields: LetterBlock = {
    kind: 'fields',
    fields: [
      { label: 'letters.field.asOf', kind: 'date', value: asOf },
      { label: 'letters.field.base', kind: 'label', value: `letters.ageing.${base}` satisfies LetterText },
      { label: 'letters.field.group', kind: 'label', value: `letters.ageing.${group}` satisfies LetterText },
    ],
  };
  const partial: readonly LetterBlock[] =
    rows.length < count ? [{ kind: 'paragraph', text: 'letters.ageing.leftOut', values: { shown: rows.length, count } }] : [];
  const table: LetterBlock = {
    kind: 'table',
    columns: [
      groupColumn(group),
      ...bandColumns(bands, base, 24),
      column('letters.column.open', 'money', 25),
      column('letters.column.advance', 'money', 24),
      column('letters.column.oldestDays', 'integer', 14),
      { ...column('letters.column.remark', 'label', 15), blank: true },
    ],
    rows: rows.map((row) => lineRow(row, base, group)),
    totals: [null, ...figuresOf(totals, base), totals.oldestDays, null],
  };
  return {
    kind: 'ageing',
    customerId: '',
    customer: '',
    language: sender.language,
    reference,
    date: sender.date,
    amountFen: totals.openFen,
    documents: [],
    blocks: [
      { kind: 'head', company: sender.company, title: 'letters.title.ageing', reference, date: sender.date },
      fields,
      ...partial,
      table,
    ],
    print: { company: sender.company, who: sender.who, at: sender.printedAt },
  };
}

function groupColumn(group: AgeingGroup): PaperColumn<LetterText> {
  return column(`letters.column.${group}`, group === 'grade' ? 'label' : 'text', 36);
}

function lineRow({ key, label, suspended, figures }: AgeingLine, base: AgeingBase, group: AgeingGroup): readonly PaperValue[] {
  const name = group === 'grade' ? (`words.grade.${gradeKey(key)}` satisfies LetterText) : label;
  return [
    name,
    ...figuresOf(figures, base),
    figures.oldestDays,
    suspended && group === 'customer' ? ('letters.ageing.suspended' satisfies LetterText) : '',
  ];
}

function figuresOf({ bandsFen, openFen, advanceFen }: AgeingFigures, base: AgeingBase): readonly number[] {
  return [...(base === 'dueOn' ? bandsFen : bandsFen.slice(1)), openFen, advanceFen];
}

function gradeKey(key: string): 'A' | 'B' | 'C' | 'D' | 'none' {
  return key === 'A' || key === 'B' || key === 'C' || key === 'D' ? key : 'none';
}

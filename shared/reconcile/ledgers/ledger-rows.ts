import type { FieldValue, FileReading, LedgerKind, LedgerRecord, SheetReading } from '../../ledger/reading.ts';
import { cataloguePaper, type CataloguePaper } from '../archive/catalogue-paper.ts';
import { companyKey } from '../../values/company-name.ts';
import { numberKey } from '../rows/row-name.ts';
import type { ReconcileRow } from '../rows/reconcile-row.ts';

/** Where one record of a ledger stands. */
export interface RecordPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A ledger as one side of a reconciliation; `places[n]` are the records that row n was made of. */
export interface LedgerSide {
  /** `customers`: names and numbers, one by one; `figures`: sums by customer and year. */
  readonly mode: 'customers' | 'figures';
  readonly rows: readonly ReconcileRow[];
  readonly places: readonly (readonly RecordPlace[])[];
  readonly records: number;
}

const FIGURES: Readonly<Partial<Record<LedgerKind, readonly string[]>>> = {
  sales: ['weightKg', 'amountFen'],
  receivables: ['amountFen', 'paidFen', 'balanceFen'],
  payments: ['amountFen'],
  contracts: ['weightKg', 'amountFen'],
};
const DAYS: Readonly<Partial<Record<LedgerKind, readonly string[]>>> = {
  sales: ['date'],
  receivables: ['date', 'dueOn'],
  payments: ['date'],
  contracts: ['signedOn', 'startsOn'],
};
const COMPARED = [
  'shortName',
  'legalRepresentative',
  'industry',
  'contact',
  'phone',
  'email',
  'address',
  'grade',
  'salesRep',
  'annualPurchaseKg',
  'since',
];

/** The records of a file that can be reconciled; null when it has neither customers, folders nor figures. */
export function ledgerSide(reading: FileReading): LedgerSide | null {
  const named = reading.sheets.filter(({ kind }) => kind === 'customers' || kind === 'archive');
  if (named.length > 0) return customerSide(reading.file, named);
  const counted = reading.sheets.filter(({ kind }) => FIGURES[kind] !== undefined);
  return counted.length > 0 ? figureSide(counted) : null;
}

/** A customer list row by row; of a catalogue all papers of a folder together. */
function customerSide(file: string, sheets: readonly SheetReading[]): LedgerSide {
  const gathered = new Map<string, { row: ReconcileRow; places: RecordPlace[]; papers: CataloguePaper[] }>();
  let records = 0;
  for (const sheet of sheets) {
    const mistyped = mistypedCodes(sheet);
    for (const record of sheet.records) {
      records += 1;
      const place = { sheet: sheet.name, row: record.row };
      const isFolder = sheet.kind !== 'customers';
      const row = isFolder ? folderRow(record, place) : customerRow(record, place, mistyped.get(record.row) ?? '');
      const paper = isFolder ? cataloguePaper(record.fields, `${file}!${place.sheet}!${place.row}`) : null;
      const key = isFolder ? `${numberKey(row.archiveNo)}/${companyKey(row.name)}` : row.key;
      const known = gathered.get(key) ?? { row, places: [], papers: [] };
      if (known.places.length > 0) known.row = { ...known.row, fields: withSums(known.row.fields, row.fields) };
      known.places.push(place);
      if (paper !== null) known.papers.push(paper);
      gathered.set(key, known);
    }
  }
  for (const known of gathered.values()) if (known.papers.length > 0) known.row = { ...known.row, papers: known.papers };
  return sideOf('customers', gathered, records);
}

/** Credit codes that fail their check, by row: no codes, but they tell which was meant. */
function mistypedCodes({ problems }: SheetReading): ReadonlyMap<number, string> {
  return new Map(
    problems.flatMap(({ field, code, cell, raw }) =>
      field === 'creditCode' && code.startsWith('credit-code-') ? [[Number(/\d+$/.exec(cell)?.[0]), raw] as const] : [],
    ),
  );
}

function customerRow({ fields }: LedgerRecord, { sheet, row }: RecordPlace, mistypedCode: string): ReconcileRow {
  return {
    key: `${sheet}!${row}`,
    name: textOf(fields['name']),
    formerNames: [],
    archiveNo: textOf(fields['code']),
    creditCode: textOf(fields['creditCode']) || mistypedCode,
    fields: plain(fields, COMPARED),
  };
}

function folderRow({ fields }: LedgerRecord, { sheet, row }: RecordPlace): ReconcileRow {
  return {
    key: `${sheet}!${row}`,
    name: textOf(fields['customer']) || textOf(fields['title']),
    formerNames: [],
    archiveNo: textOf(fields['archiveNo']),
    creditCode: '',
    fields: { ...plain(fields, ['location', 'borrowedBy']), ...plain(fields, ['pages', 'copies']) },
  };
}

/** Pages and copies of the papers of one folder add up; a place is the first that is said. */
function withSums(known: ReconcileRow['fields'], more: ReconcileRow['fields']): ReconcileRow['fields'] {
  const fields: Record<string, string | number> = { ...known };
  for (const [field, value] of Object.entries(more)) {
    const before = fields[field];
    if (before === undefined) fields[field] = value;
    else if (typeof before === 'number' && typeof value === 'number') fields[field] = before + value;
  }
  return fields;
}

/** Sums by customer, year and figure: `weightKg 2024`; and how many records a year has. */
function figureSide(sheets: readonly SheetReading[]): LedgerSide {
  const gathered = new Map<string, { row: ReconcileRow; places: RecordPlace[] }>();
  let records = 0;
  for (const sheet of sheets)
    for (const record of sheet.records) {
      records += 1;
      const name = textOf(record.fields['customer']);
      const key = companyKey(name);
      const known = gathered.get(key) ?? {
        row: { key: `${sheet.name}!${record.row}`, name, formerNames: [], archiveNo: '', creditCode: '', fields: {} },
        places: [],
      };
      known.row = { ...known.row, fields: withSums(known.row.fields, figuresOf(sheet.kind, record)) };
      known.places.push({ sheet: sheet.name, row: record.row });
      gathered.set(key, known);
    }
  return sideOf('figures', gathered, records);
}

function figuresOf(kind: LedgerKind, { fields }: LedgerRecord): ReconcileRow['fields'] {
  const day = (DAYS[kind] ?? []).map((field) => textOf(fields[field])).find((text) => text !== '') ?? '';
  const year = day === '' ? '' : ` ${day.slice(0, 4)}`;
  const figures = (FIGURES[kind] ?? []).flatMap((field) => {
    const value = fields[field];
    return typeof value === 'number' ? [[`${field}${year}`, value] as const] : [];
  });
  return Object.fromEntries([...figures, [`records${year}`, 1]]);
}

/** Both sides with a 0 where only the other has a figure: nothing said is nothing sold. */
export function withZeros(side: LedgerSide, other: LedgerSide): readonly ReconcileRow[] {
  const named = new Set([...side.rows, ...other.rows].flatMap(({ fields }) => Object.keys(fields)));
  const known = new Set(side.rows.flatMap(({ fields }) => Object.keys(fields).map(figureName)));
  const zeros = Object.fromEntries([...named].filter((field) => known.has(figureName(field))).map((field) => [field, 0]));
  return side.rows.map((row) => ({ ...row, fields: { ...zeros, ...row.fields } }));
}

/** `weightKg` of `weightKg 2024`: a figure that a ledger never gives is not a zero. */
function figureName(field: string): string {
  return field.split(' ')[0] ?? field;
}

function sideOf(
  mode: LedgerSide['mode'],
  gathered: ReadonlyMap<string, { readonly row: ReconcileRow; readonly places: readonly RecordPlace[] }>,
  records: number,
): LedgerSide {
  const all = [...gathered.values()];
  return { mode, rows: all.map(({ row }) => row), places: all.map(({ places }) => places), records };
}

function plain(fields: LedgerRecord['fields'], names: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

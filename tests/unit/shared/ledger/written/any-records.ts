import fc from 'fast-check';
import { LEDGER_FIELDS, type FieldType, type RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/reading.ts';

type Fields = LedgerRecord['fields'];

/** What a record of a kind cannot be without: else it is a question, going out or coming in. */
const NEEDED: Readonly<Record<RecordKind, readonly string[]>> = {
  customers: ['name'],
  sales: ['date', 'customer', 'weightKg'],
  receivables: ['customer', 'amountFen'],
  payments: ['date', 'customer', 'amountFen'],
  contracts: ['contractNo', 'amountFen'],
  complaints: ['customer', 'content'],
  archive: ['title', 'location'],
};

/** GB 32100 codes with right check characters. */
const CREDIT_CODES = ['91320506MA19XX7NXB', '91320411MA1N97QE8C', '91371102627406565E', '92371102MA19CU311M'];
const WORDS = [
  '螺纹钢',
  '華東',
  '=1+1',
  '+86',
  '@SUM(A1)',
  '-甲',
  '<b>&"',
  "'",
  '_x000D_',
  '𠮷',
  '🙂',
  '三车',
  'ABC',
  '100%',
  '(含税)',
  'a\nb',
];
const NAME_WORDS = ['華東', '=甲', '+乙', '@丙', '-丁', '<b>&"', '𠮷', 'A&B', '(无锡)', "O'丑"];
const LABELS = ['未到期', '1-30天', '31-60天', '61-90天', '90天以上', '1年以上', '逾期1-3个月'];

/** Texts as the reader leaves them: trimmed, with signs that programs take for formulas, markup or escapes. */
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join(' ')}字`);
const companies = fc.array(fc.constantFrom(...NAME_WORDS), { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('')}有限公司`);
const person = fc.constantFrom('王建国', '欧阳静', 'Li Min');
const day = fc
  .date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2060, 0, 1)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const figure = fc.oneof(fc.integer({ min: -9_000_000, max: 900_000_000 }), fc.constantFrom(0, 1, 99, 100, 1_234_567_890));

const BY_TYPE: Readonly<Record<FieldType, fc.Arbitrary<Fields[string]>>> = {
  text: words,
  code: fc.integer({ min: 1, max: 99_999 }).map((number) => `0${number}-甲`),
  phone: fc.constantFrom('13800138000', '0510-82701234', '+86 510 82701234'),
  creditCode: fc.constantFrom(...CREDIT_CODES),
  date: day,
  fen: figure,
  fenPerTonne: fc.integer({ min: 1, max: 99_999_999 }),
  kg: figure,
  pieces: fc.integer({ min: -99, max: 99_999 }),
  weighing: fc.constantFrom('theoretical', 'weighed'),
  grade: fc.constantFrom('A', 'B', 'C', 'D', '重点'),
  satisfied: fc.oneof(fc.boolean(), fc.constantFrom('一般', '基本满意')),
  ageing: fc
    .uniqueArray(fc.constantFrom(...LABELS), { minLength: 1 })
    .chain((labels) => fc.tuple(...labels.map((label) => fc.integer({ min: 1, max: 99_999_999 }).map((fen) => ({ label, fen }))))),
  period: fc.constant(''),
};

/** A record with what it needs and any of the columns that its ledger has. */
function anyRecord(kind: RecordKind, columns: readonly string[]): fc.Arbitrary<Fields> {
  const model = Object.fromEntries(
    LEDGER_FIELDS[kind].filter(({ field }) => columns.includes(field)).map(({ field, type }) => [field, valueOf(field, type)]),
  );
  return fc.record(model, { requiredKeys: [...NEEDED[kind]] }).map((record) => consistent(kind, record));
}

function valueOf(field: string, type: FieldType): fc.Arbitrary<Fields[string]> {
  if (field === 'customer' || field === 'name') return companies;
  if (['contact', 'salesRep', 'legalRepresentative', 'handledBy', 'borrowedBy'].includes(field)) return person;
  return field === 'email' ? fc.constant('a@b.cn') : BY_TYPE[type];
}

/** An amount is weight x price, spans of age come in their own order: what the reader would ask about otherwise is no part of the law. */
function consistent(kind: RecordKind, { ...record }: Record<string, Fields[string]>): Fields {
  const { weightKg, unitPriceFen } = record;
  if (kind === 'sales' && typeof weightKg === 'number' && typeof unitPriceFen === 'number')
    record['amountFen'] = Math.round((weightKg * unitPriceFen) / 1000) || 0;
  return record;
}

/** Ledgers of few columns and of many; each record's number tells it from every other. */
export function anyRecords(kind: RecordKind): fc.Arbitrary<readonly Fields[]> {
  const optional = LEDGER_FIELDS[kind]
    .filter(({ field, type }) => type !== 'period' && !NEEDED[kind].includes(field))
    .map(({ field }) => field);
  return fc
    .subarray(optional)
    .chain((columns) => fc.array(anyRecord(kind, [...NEEDED[kind], ...columns]), { minLength: 1, maxLength: 12 }))
    .map((records) =>
      records.map((record, at) => ({ ...record, notes: `${typeof record['notes'] === 'string' ? record['notes'] : ''}第${at + 1}条` })),
    );
}

/** Fields by name, spans of age in one order: what is the same whatever the columns' order. */
export function comparable(records: readonly Fields[]): unknown {
  return records.map(({ ageing, ...rest }) => [
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    typeof ageing === 'object' ? [...ageing].sort((a, b) => (a.label < b.label ? -1 : 1)) : null,
  ]);
}

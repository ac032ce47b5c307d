import type { SalesLine } from '../../../../../shared/records/sales-line.ts';
import { foldWidth } from '../../../../../shared/values/fold-text.ts';
import type { Fen, Kilograms } from '../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../../shared/values/result.ts';
import type { PartProblems } from '../../fields/part-form.tsx';
import { readField } from '../../fields/read-field.ts';

export type LineField = 'date' | 'product' | 'materialGrade' | 'spec' | 'weight' | 'unitPrice' | 'amount' | 'docNo' | 'contractNo';
type TypedLine = Omit<SalesLine, 'id' | 'batch' | 'reverses' | 'customerId' | 'salesRep'>;

/** A typed sale: tonnes, yuan a tonne, yuan. An amount that is left out is weight times price. */
export function readLine(values: Readonly<Record<LineField, string>>): Result<TypedLine, PartProblems<LineField>> {
  const product = foldWidth(values.product);
  const weight = readField('declaredAnnualKg', values.weight);
  const price = money(values.unitPrice);
  const amount = money(values.amount);
  const dated = isLocalDate(values.date);
  if (product === '' || !weight.ok || !price.ok || !amount.ok || !dated) {
    return failed({
      ...(product === '' ? { product: { code: 'nameMissing', values: {} } } : {}),
      ...(weight.ok ? {} : { weight: weight.error }),
      ...(price.ok ? {} : { unitPrice: { code: 'amount', values: {} } }),
      ...(amount.ok ? {} : { amount: { code: 'amount', values: {} } }),
      ...(dated ? {} : { date: { code: 'date', values: {} } }),
    });
  }
  const weightKg = weight.value.declaredAnnualKg ?? null;
  const amountFen = amount.value ?? amountOf(weightKg, price.value);
  if (weightKg === null && amountFen === null) return failed({ weight: { code: 'weightOrAmount', values: {} } });
  return ok({
    date: values.date,
    product,
    materialGrade: foldWidth(values.materialGrade),
    spec: foldWidth(values.spec),
    docNo: foldWidth(values.docNo),
    weightKg,
    unitPriceFen: price.value,
    amountFen,
    contractNo: foldWidth(values.contractNo),
    mill: '',
    pieces: null,
    weighing: null,
    notes: '',
  });
}

/** What the line comes to while it is being typed: the amount, else weight times price; null: not known yet. */
export function typedAmount({ weight, unitPrice, amount }: Readonly<Record<LineField, string>>): Fen | null {
  const typed = money(amount);
  if (typed.ok && typed.value !== null) return typed.value;
  const [read, price] = [readField('declaredAnnualKg', weight), money(unitPrice)];
  return read.ok && price.ok ? amountOf(read.value.declaredAnnualKg ?? null, price.value) : null;
}

function money(text: string): Result<Fen | null, 'not-a-number'> {
  return text.trim() === '' ? ok(null) : parseMoney(text);
}

function amountOf(weightKg: Kilograms | null, unitPriceFen: Fen | null): Fen | null {
  return weightKg === null || unitPriceFen === null ? null : Math.round((weightKg * unitPriceFen) / 1000);
}

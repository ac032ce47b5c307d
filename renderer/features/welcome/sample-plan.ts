import type { SampleCompany } from '../../../resources/samples/make-sample-company.ts';
import { fromDayNumber } from '../../../shared/values/local-date.ts';
import { salesColumnsBuilder, WEIGHINGS } from '../../data/columns/sales-columns.ts';
import type { ImportPlan } from '../../data/imports.ts';
import { SAMPLE_MARK } from '../../data/sample-batch.ts';

const SLICE = 5000;

/** What is written to have the company, marked as made up. Gives the worker time to hear `stop` after every few thousand lines. */
export async function samplePlan(
  { customers, sales }: SampleCompany,
  name: string,
  step: (done: number, total: number) => void,
): Promise<ImportPlan> {
  const builder = salesColumnsBuilder();
  builder.startLedger();
  for (let line = 0; line < sales.count; line += 1) {
    if (line % SLICE === 0) {
      step(line, sales.count);
      await new Promise((goOn) => setTimeout(goOn, 0));
    }
    builder.add(lineOf(sales, line));
  }
  return {
    files: [{ name, bytes: 0, hash: SAMPLE_MARK, sheets: [] }],
    createCustomers: customers,
    updateCustomers: [],
    sales: builder.build(),
    entries: [],
    counts: { customersSame: 0, customersUnsure: 0, rowsLeftOut: 0 },
  };
}

function lineOf(
  { texts, figures, day, weighing }: SampleCompany['sales'],
  line: number,
): Parameters<ReturnType<typeof salesColumnsBuilder>['add']>[0] {
  const text = (column: keyof typeof texts) => texts[column].words[texts[column].codes[line] ?? 0] ?? '';
  const figure = (column: keyof typeof figures) => {
    const value = figures[column][line] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    customerId: text('customerId'),
    date: fromDayNumber(day[line] ?? 0),
    contractNo: text('contractNo'),
    docNo: text('docNo'),
    product: text('product'),
    materialGrade: text('materialGrade'),
    spec: text('spec'),
    mill: text('mill'),
    pieces: figure('pieces'),
    weightKg: figure('weightKg'),
    unitPriceFen: figure('unitPriceFen'),
    amountFen: figure('amountFen'),
    weighing: WEIGHINGS[weighing[line] ?? 0] ?? null,
    salesRep: text('salesRep'),
    notes: text('notes'),
  };
}

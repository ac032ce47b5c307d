import type { SalesLine } from '../../shared/records/sales-line.ts';
import { fromDayNumber } from '../../shared/values/local-date.ts';
import type { SampleSales } from './sample-sales.ts';

/** One line as a record, without what storing it adds. */
export function sampleSalesLine(sales: SampleSales, line: number): Omit<SalesLine, 'id' | 'batch' | 'reverses'> {
  const { texts, figures } = sales;
  const text = (column: keyof typeof texts): string => texts[column].words[texts[column].codes[line] ?? 0] ?? '';
  const figure = (column: keyof typeof figures): number | null => {
    const value = figures[column][line];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return {
    customerId: text('customerId'),
    date: fromDayNumber(sales.day[line] ?? 0),
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
    weighing: sales.weighing[line] === 2 ? 'weighed' : 'theoretical',
    salesRep: text('salesRep'),
    notes: text('notes'),
  };
}

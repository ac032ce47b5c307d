import { customerFigures } from '../../../renderer/data/columns/customer-figures.ts';
import type { LineColumns } from '../../../renderer/data/columns/line-columns.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import { compileGrading, gradingWindow, quickGrade } from '../../../shared/rules/2-grading/index.ts';
import { dayNumber } from '../../../shared/values/local-date.ts';
import { compare, type Comparison } from '../measure.ts';

const AS_OF = '2026-11-23';

function madeLines(count: number, customers: number): LineColumns {
  const today = dayNumber(AS_OF);
  const columns = {
    count,
    counts: new Uint8Array(count).fill(1),
    slot: Uint32Array.from({ length: count }, (_, i) => (i * 31) % customers),
    day: Int32Array.from({ length: count }, (_, i) => today - ((i * 7919) % 900)),
    weightKg: Float64Array.from({ length: count }, (_, i) => 1000 + ((i * 7919) % 60_000)),
    amountFen: Float64Array.from({ length: count }, (_, i) => 400_000 + ((i * 104_729) % 20_000_000)),
  };
  return columns as unknown as LineColumns;
}

/** §2.2 for everybody from the bare sales lines, against one loop that adds the same figures and compares typed-in thresholds. */
export async function gradeFromLines({
  lines: count,
  customers,
  rounds,
}: {
  readonly lines: number;
  readonly customers: number;
  readonly rounds: number;
}): Promise<Comparison> {
  const lines = madeLines(count, customers);
  const { values } = parametersAt([], AS_OF);
  const window = gradingWindow(AS_OF);
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
  const grades = new Int8Array(customers);
  function plain(): void {
    const { slot, day, weightKg, amountFen } = lines;
    const kg = new Float64Array(customers);
    const fen = new Float64Array(customers);
    const months = new Uint16Array(customers);
    let company = 0;
    for (let i = 0; i < count; i += 1) {
      const on = day[i] as number;
      if (on < from || on > to) continue;
      const at = slot[i] as number;
      kg[at] = (kg[at] as number) + (weightKg[i] as number);
      fen[at] = (fen[at] as number) + (amountFen[i] as number);
      months[at] = (months[at] as number) | (1 << (((on - from) / 30.5) | 0));
      company += amountFen[i] as number;
    }
    const [a, b, c] = [values.gradeAFromShare * company, values.gradeBFromShare * company, values.gradeCFromShare * company];
    for (let at = 0; at < customers; at += 1) {
      const bought = fen[at] as number;
      grades[at] = bought >= a ? 0 : bought >= b ? 1 : bought >= c ? 2 : 3;
    }
  }
  function byRules(): void {
    const figures = customerFigures(lines, customers, AS_OF);
    const grading = compileGrading(values, figures.companyFen);
    for (let at = 0; at < customers; at += 1)
      grades[at] = quickGrade(figures.purchasedFen[at] as number, figures.activeMonths[at] as number, -1, 3, grading);
  }
  const contestants = [
    { name: 'floor: one plain loop over typed arrays', run: plain },
    { name: 'ours: figures, months and §2.2', run: byRules },
  ];
  return compare(
    `grade ${customers.toLocaleString('en')} customers from ${count.toLocaleString('en')} sales lines (Node)`,
    contestants,
    rounds,
  );
}

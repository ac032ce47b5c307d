import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import { compileGrading, quickGrade } from '../../../shared/rules/2-grading/index.ts';
import { compare, type Comparison } from '../measure.ts';

/** §2.2 over columns: the rules against the same thresholds typed into one loop. */
export async function gradeEverybody({ customers, rounds }: { readonly customers: number; readonly rounds: number }): Promise<Comparison> {
  const fen = Float64Array.from({ length: customers }, (_, i) => Math.floor(1e9 / (1 + ((i * 7919) % customers))));
  const months = Uint8Array.from({ length: customers }, (_, i) => i % 13);
  const years = Float64Array.from({ length: customers }, (_, i) => i % 9);
  const company = fen.reduce((sum, value) => sum + value, 0);
  const { values } = parametersAt([], '2026-01-01');
  const grading = compileGrading(values, company);
  const grades = new Int8Array(customers);
  const from = [values.gradeAFromShare * company, values.gradeBFromShare * company, values.gradeCFromShare * company] as const;
  const [monthsA, monthsB, monthsC] = [values.gradeAActiveMonths, values.gradeBActiveMonths, values.gradeCActiveMonths];
  const [yearsA, yearsB, yearsC] = [values.gradeAYears, values.gradeBYears, values.gradeCYears];
  function plain(): void {
    for (let i = 0; i < customers; i += 1) {
      const [f, m, y] = [fen[i] as number, months[i] as number, years[i] as number];
      grades[i] =
        f >= from[0] && m >= monthsA && y >= yearsA
          ? 0
          : f >= from[1] && m >= monthsB && y >= yearsB
            ? 1
            : f >= from[2] && m >= monthsC && y >= yearsC
              ? 2
              : 3;
    }
  }
  function byRules(): void {
    for (let i = 0; i < customers; i += 1) grades[i] = quickGrade(fen[i] as number, months[i] as number, years[i] as number, 3, grading);
  }
  const fiftyTimes = (run: () => void) => () => {
    for (let i = 0; i < 50; i += 1) run();
  };
  const contestants = [
    { name: 'floor: one plain loop', run: fiftyTimes(plain) },
    { name: 'ours: the rules', run: fiftyTimes(byRules) },
  ];
  return compare(`grade ${customers.toLocaleString('en')} customers (§2.2), 50 times (Node)`, contestants, rounds);
}

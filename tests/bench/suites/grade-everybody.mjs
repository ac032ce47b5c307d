import { compare } from '../measure.mjs';

/** @param {any} ours @param {{customers: number, rounds: number}} size */
export async function gradeEverybody(ours, { customers, rounds }) {
  const fen = new Float64Array(customers);
  const months = new Uint8Array(customers);
  const years = new Float64Array(customers);
  let company = 0;
  for (let i = 0; i < customers; i += 1) {
    fen[i] = Math.floor(1e9 / (1 + ((i * 7919) % customers)));
    months[i] = i % 13;
    years[i] = i % 9;
    company += fen[i];
  }
  const grading = ours.compileGrading(ours.parametersAt([], '2026-01-01').values, company);
  const grades = new Int8Array(customers);
  const [a, b, c] = [0.05 * company, 0.02 * company, 0.005 * company];
  const plain = () => {
    for (let i = 0; i < customers; i += 1) grades[i] = fen[i] >= a && months[i] >= 10 && years[i] >= 2 ? 0 : fen[i] >= b && months[i] >= 6 && years[i] >= 1 ? 1 : fen[i] >= c && months[i] >= 3 ? 2 : 3;
  };
  const byRules = () => {
    for (let i = 0; i < customers; i += 1) grades[i] = ours.quickGrade(fen[i], months[i], years[i], 3, grading);
  };
  const repeated = (/** @type {() => void} */ run) => () => {
    for (let i = 0; i < 50; i += 1) run();
  };
  return compare(`grade ${customers.toLocaleString('en')} customers (§2.2), 50 times`, [{ name: 'floor: one plain loop', run: repeated(plain) }, { name: 'ours: the rules', run: repeated(byRules) }], rounds);
}

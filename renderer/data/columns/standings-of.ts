import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import { compileGrading, creditRank, GRADES } from '../../../shared/rules/2-grading/index.ts';
import { standingOf } from '../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { standingBySlot } from './credit/credit-columns.ts';
import type { CustomerFigures } from './customer-figures.ts';
import { shownGrade, standingDecision } from './standing-decision.ts';
import { computedGrade, computedGrades, computedScale, computedScales, yearsBySlot, yearsOf } from './standing-figures.ts';
import type { Standings, Stores } from './standings.ts';

export const GRADE_STATES = ['computed', 'proposed', 'effective', 'overridden'] as const;
const COMPUTED = GRADE_STATES.indexOf('computed');
const PROPOSED = GRADE_STATES.indexOf('proposed');

type Columns = Pick<Standings, 'years' | 'standing' | 'scale' | 'computed' | 'grade' | 'gradeState' | 'counting'>;
const COLUMNS = ['years', 'standing', 'scale', 'computed', 'grade', 'gradeState', 'counting'] as const satisfies readonly (keyof Columns)[];

/** Of everybody. */
export function standingsOf(
  stores: Stores,
  figures: CustomerFigures,
  values: ParameterValues,
  asOf: LocalDate,
  key: string,
): Omit<Standings, 'credit'> {
  const years = yearsBySlot(stores.customers, figures, asOf);
  const standing = standingBySlot(stores, asOf);
  const computed = computedGrades(figures, years, standing, values);
  const columns: Columns = {
    years,
    standing,
    scale: computedScales(figures, values),
    computed,
    grade: computed.slice(),
    gradeState: new Uint8Array(computed.length).fill(COMPUTED),
    counting: computed.slice(),
  };
  for (const slot of stores.documents.gradeDecisions.slots()) if (slot < computed.length) putGrade(columns, stores, slot, asOf);
  return { asOf, figures, ...columns, key };
}

/** The same as of everybody, looking only at those that changed or came: the same object when nothing differs. */
export function changedStandings(
  stores: Stores,
  before: Omit<Standings, 'credit'>,
  figures: CustomerFigures,
  values: ParameterValues,
  changed: readonly number[],
  nextKey: () => string,
): Omit<Standings, 'credit'> {
  const slots = figures.firstDay.length;
  const known = before.years.length;
  if (changed.length === 0 && slots === known) return before;
  const { asOf } = before;
  const grading = compileGrading(values, figures.companyFen);
  const columns: Columns = {
    years: grown(new Int16Array(slots), before.years),
    standing: grown(new Uint8Array(slots), before.standing),
    scale: grown(new Uint8Array(slots), before.scale),
    computed: grown(new Uint8Array(slots), before.computed),
    grade: grown(new Uint8Array(slots), before.grade),
    gradeState: grown(new Uint8Array(slots), before.gradeState),
    counting: grown(new Uint8Array(slots), before.counting),
  };
  function look(slot: number): void {
    columns.years[slot] = yearsOf(stores.customers, figures, slot, asOf);
    columns.standing[slot] = creditRank(standingOf(stores.documents.creditAssessments.of(slot), asOf));
    columns.scale[slot] = computedScale(figures, slot, grading);
    columns.computed[slot] = computedGrade(figures, slot, columns.years[slot], columns.standing[slot], grading);
    putGrade(columns, stores, slot, asOf);
  }
  for (let slot = known; slot < slots; slot += 1) look(slot);
  for (const slot of changed) look(slot);
  const same = slots === known && changed.every((slot) => COLUMNS.every((column) => columns[column][slot] === before[column][slot]));
  return same ? before : { asOf, figures, ...columns, key: nextKey() };
}

function putGrade({ computed, grade, gradeState, counting }: Columns, { documents }: Stores, slot: number, asOf: LocalDate): void {
  const own = computed[slot] as number;
  const shown = shownGrade(standingDecision(documents.gradeDecisions.of(slot), asOf));
  grade[slot] = shown === null ? own : GRADES.indexOf(shown.grade);
  gradeState[slot] = shown === null ? COMPUTED : GRADE_STATES.indexOf(shown.state);
  counting[slot] = gradeState[slot] === PROPOSED ? own : grade[slot];
}

function grown<T extends Uint8Array | Int16Array>(into: T, from: T): T {
  into.set(from);
  return into;
}

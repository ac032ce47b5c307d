import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { Grade } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';
import { addDays, addMonths } from '../../values/local-date.ts';

const MONTHS = { A: 'visitEveryMonthsA', B: 'visitEveryMonthsB', C: 'visitEveryMonthsC', D: 'visitEveryMonthsD' } as const satisfies Record<
  Grade,
  ParameterKey
>;

export interface VisitDue {
  readonly clause: '§4.1.1';
  readonly grade: Grade;
  /** Months between visits; 0: as needed, then there is no due day. */
  readonly everyMonths: number;
  readonly parameter: ParameterKey;
  readonly parameterFrom: LocalDate;
  /** What it counts from: the last visit, else the first day of cooperation or of the record. */
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  /** First and last day on which a visit counts as in time. */
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
}

/** §4.1.1: when a customer of this grade is to be visited next. Another grade gives another day at once: nothing is stored. */
export function visitDue(grade: Grade, lastVisit: LocalDate | null, knownSince: LocalDate, parameters: ParameterSet): VisitDue {
  const parameter = MONTHS[grade];
  const everyMonths = parameters.values[parameter];
  const since = lastVisit ?? knownSince;
  const dueOn = everyMonths === 0 ? null : addMonths(since, everyMonths);
  return {
    clause: '§4.1.1',
    grade,
    everyMonths,
    parameter,
    parameterFrom: parameters.from[parameter],
    since,
    dueOn,
    earliest: dueOn === null ? null : addDays(dueOn, -parameters.values.visitEarlyDays),
    latest: dueOn === null ? null : addDays(dueOn, parameters.values.visitLateDays),
  };
}

export type VisitTiming = 'asNeeded' | 'notYet' | 'inWindow' | 'late';

export function visitTiming({ earliest, latest }: Pick<VisitDue, 'earliest' | 'latest'>, asOf: LocalDate): VisitTiming {
  if (earliest === null || latest === null) return 'asNeeded';
  if (asOf < earliest) return 'notYet';
  return asOf <= latest ? 'inWindow' : 'late';
}

import { RATED, type Rated, type Ratings } from '../../../../../../shared/records/visit.ts';
import type { LocalDate } from '../../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';

export type SurveyField = Rated | 'on' | 'by' | 'remarks';

interface TypedSurvey {
  readonly on: LocalDate;
  readonly ratings: Ratings;
  readonly remarks: string;
  readonly by: string;
}

/** §4.1.1: at least one of the questions has an answer. */
export function readSurvey(values: Readonly<Record<SurveyField, string>>, asOf: LocalDate): Result<TypedSurvey, PartProblems<SurveyField>> {
  const { on } = values;
  const problems: PartProblems<SurveyField> = {
    ...(RATED.every((rated) => values[rated] === '') ? { quality: { code: 'ratingMissing', values: {} } } : {}),
    ...(isLocalDate(on) ? {} : { on: { code: 'notADate', values: {} } }),
    ...(isLocalDate(on) && on > asOf ? { on: { code: 'future', values: {} } } : {}),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  const ratings = Object.fromEntries(RATED.map((rated) => [rated, values[rated] === '' ? null : Number(values[rated])])) as Ratings;
  return ok({ on, ratings, remarks: values.remarks.trim(), by: values.by.trim() });
}

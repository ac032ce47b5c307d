import type { ParameterSet } from '../../policy/parameters-at.ts';
import { RATED, type Rated, type Ratings } from '../../records/visit.ts';
import type { LocalDate } from '../../values/id.ts';
import { addMonths } from '../../values/local-date.ts';

/** One opinion: a visit or a survey with its ratings, or a complaint with the customer's word. */
export type Opinion =
  | { readonly from: 'visit' | 'survey'; readonly on: LocalDate; readonly ratings: Ratings }
  | { readonly from: 'complaint'; readonly on: LocalDate; readonly satisfied: boolean };

export interface SatisfactionPart {
  readonly part: 'visits' | 'surveys' | 'complaints';
  /** 0 to 100. */
  readonly score: number;
  readonly weight: number;
  readonly opinions: number;
}

/** 0 to 100, null when nobody was asked in the window. */
export interface Satisfaction {
  readonly clause: '§4.1.1';
  readonly score: number | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly parts: readonly SatisfactionPart[];
  /** Means of 1 to 5 over visits and surveys, null where nobody was asked. */
  readonly ratings: Readonly<Record<Rated, number | null>>;
}

const PARTS = [
  { part: 'visits', from: 'visit', weight: 'satisfactionVisitWeight' },
  { part: 'surveys', from: 'survey', weight: 'satisfactionSurveyWeight' },
  { part: 'complaints', from: 'complaint', weight: 'satisfactionComplaintWeight' },
] as const;

/** §4.1.1, §4.3.4, §7.3.1: the weighted mean of what visits, surveys and closed complaints of the last months say; parts without opinions are left out. */
export function satisfactionOf(opinions: readonly Opinion[], asOf: LocalDate, { values }: ParameterSet): Satisfaction {
  const from = addMonths(asOf, -values.satisfactionMonths);
  const counted = opinions.filter(({ on }) => on > from && on <= asOf);
  const parts = PARTS.flatMap(({ part, from: source, weight }): readonly SatisfactionPart[] => {
    const scores = counted.filter((opinion) => opinion.from === source).flatMap((opinion) => scoreOf(opinion) ?? []);
    return scores.length === 0 ? [] : [{ part, score: mean(scores), weight: values[weight], opinions: scores.length }];
  });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return {
    clause: '§4.1.1',
    score: weight === 0 ? null : parts.reduce((sum, part) => sum + part.score * part.weight, 0) / weight,
    from,
    to: asOf,
    parts,
    ratings: Object.fromEntries(RATED.map((rated) => [rated, meanRating(counted, rated)])) as Record<Rated, number | null>,
  };
}

/** 1 is 0, 5 is 100. */
function scoreOf(opinion: Opinion): number | null {
  if (opinion.from === 'complaint') return opinion.satisfied ? 100 : 0;
  const given = RATED.map((rated) => opinion.ratings[rated]).filter((rating) => rating !== null);
  return given.length === 0 ? null : (mean(given) - 1) * 25;
}

function meanRating(opinions: readonly Opinion[], rated: Rated): number | null {
  const given = opinions.flatMap((opinion) => (opinion.from === 'complaint' ? [] : (opinion.ratings[rated] ?? [])));
  return given.length === 0 ? null : mean(given);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { SolarTerm } from 'tyme4ts';
import type { LocalDate } from '../values/id.ts';
import { lunarDateIn } from './lunar-day.ts';

/** §4.2.1 festivals on which customers are greeted, in the order of a year. */
export const FESTIVALS = [
  'newYear',
  'spring',
  'lantern',
  'qingming',
  'labour',
  'dragonBoat',
  'midAutumn',
  'national',
  'doubleNinth',
] as const;
export type Festival = (typeof FESTIVALS)[number];

export interface FestivalDay {
  readonly festival: Festival;
  readonly on: LocalDate;
}

const LUNAR: Readonly<Partial<Record<Festival, readonly [month: number, day: number]>>> = {
  spring: [1, 1],
  lantern: [1, 15],
  dragonBoat: [5, 5],
  midAutumn: [8, 15],
  doubleNinth: [9, 9],
};
const SOLAR: Readonly<Partial<Record<Festival, string>>> = { newYear: '01-01', labour: '05-01', national: '10-01' };
/** Place of 清明 among the 24 solar terms, which begin with the winter solstice. */
const QINGMING = 7;

/** Festivals from a day through another, in order. */
export function festivalsBetween(from: LocalDate, to: LocalDate): readonly FestivalDay[] {
  const found: FestivalDay[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const festival of FESTIVALS) found.push({ festival, on: dayOf(festival, year) });
  return found.filter(({ on }) => on >= from && on <= to).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function dayOf(festival: Festival, year: number): LocalDate {
  const lunar = LUNAR[festival];
  if (lunar !== undefined) return lunarDateIn(year, { month: lunar[0], day: lunar[1], leap: false }).date;
  const solar = SOLAR[festival];
  if (solar !== undefined) return `${year}-${solar}`;
  const day = SolarTerm.fromIndex(year, QINGMING).getJulianDay().getSolarDay();
  return `${year}-${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`;
}

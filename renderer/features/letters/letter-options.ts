import { DUNNING_STEPS, type DunningStep } from '../../../shared/records/dunning-action.ts';
import type { AgeingBase } from '../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate, Locale } from '../../../shared/values/id.ts';
import { addDays, firstDayOf, isLocalDate, monthOf } from '../../../shared/values/local-date.ts';
import type { AgeingGroup } from '../../data/credit/ageing.ts';

export const PAPER_KINDS = ['statement', 'dunning', 'ageing', 'points'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export const LANGUAGES: readonly Locale[] = ['zh-Hant', 'zh-Hans', 'en'];
export const AGEING_GROUPS: readonly AgeingGroup[] = ['customer', 'salesRep', 'region', 'grade'];

const STATES = ['overdue', 'open', 'holders'] as const;
export type CustomersByState = (typeof STATES)[number];

/** What the address holds, as text; '' or absent is the default of each. */
export interface LettersSearch {
  readonly customers?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly language?: string;
  readonly step?: string;
  readonly payBy?: string;
  readonly base?: string;
  readonly group?: string;
}

export interface LetterOptions {
  readonly kind: PaperKind;
  /** `overdue`, `open` and `holders` (of points): everybody who is, on the day of the letters. */
  readonly customers: readonly Id[] | CustomersByState;
  readonly asOf: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly language: Locale;
  /** `due`: the step that is due, customer by customer. */
  readonly step: DunningStep | 'due';
  readonly payBy: LocalDate;
  readonly base: AgeingBase;
  readonly group: AgeingGroup;
}

/** A customer gets a week to pay, unless the user says another day. */
const DAYS_TO_PAY = 7;

/** Whatever the address says that makes no sense is the default. A statement covers this year so far. */
export function letterOptions(kind: PaperKind, search: LettersSearch, today: LocalDate, language: Locale): LetterOptions {
  const { customers = '' } = search;
  const asOf = dayOr(search.asOf, today);
  const to = dayOr(search.to, asOf);
  const from = dayOr(search.from, firstDayOf(`${monthOf(to).slice(0, 4)}-01`));
  return {
    kind,
    customers: STATES.find((state) => state === customers) ?? [...new Set(customers.split(','))].filter((id) => id !== ''),
    asOf,
    from: from <= to ? from : to,
    to,
    language: LANGUAGES.find((each) => each === search.language) ?? language,
    step: DUNNING_STEPS.find((each) => each === search.step) ?? 'due',
    payBy: dayOr(search.payBy, addDays(today, DAYS_TO_PAY)),
    base: search.base === 'date' ? 'date' : 'dueOn',
    group: AGEING_GROUPS.find((each) => each === search.group) ?? 'customer',
  };
}

function dayOr(text: string | undefined, otherwise: LocalDate): LocalDate {
  return text !== undefined && isLocalDate(text) ? text : otherwise;
}

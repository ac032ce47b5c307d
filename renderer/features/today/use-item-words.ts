import { useTranslations } from 'use-intl';
import { FESTIVALS } from '../../../shared/calendar/festivals.ts';
import { EVIDENCE_KINDS } from '../../../shared/records/credit-assessment.ts';
import { DUNNING_STEPS } from '../../../shared/records/dunning-action.ts';
import type { TodayRow } from '../../data/relationship/today.ts';
import { useFormat } from '../../ui/format.ts';

const FIELDS = ['contact', 'phone', 'salesRep', 'industry'] as const;
const PROMISES = ['open', 'broken', 'partly', 'kept', 'withdrawn'] as const;
const APPROVALS = ['limit', 'contract', 'assessment'] as const;
const MEASURES = ['limitCut', 'suspended'] as const;
const OCCASIONS = ['first', 'periodic'] as const;

interface ItemWords {
  /** Whom it concerns. */
  readonly who: (row: TodayRow) => string;
  /** What of its kind; may be ''. */
  readonly about: (row: TodayRow) => string;
  readonly due: (row: TodayRow) => string;
}

/** How a line of the day reads in the present language. */
export function useItemWords(): ItemWords {
  const t = useTranslations('today');
  const format = useFormat();
  return {
    who: ({ customerId, kind, name }) => name || (customerId === '' && kind === 'greeting' ? t('allCustomers') : t('ourselves')),
    about: useAbout(),
    due: ({ dueAt, dueOn, late }) => {
      if (dueAt !== '') return t('dueAt', { time: `${format.date(dueAt.slice(0, 10))} ${dueAt.slice(11)}` });
      return t(late ? 'lateSince' : 'due', { date: format.date(dueOn) });
    },
  };
}

function useAbout(): (row: TodayRow) => string {
  const t = useTranslations('today.about');
  const format = useFormat();
  const words: Readonly<Partial<Record<TodayRow['kind'], (about: string, row: TodayRow) => string>>> = {
    complaintContact: (no) => t('complaint', { no }),
    complaintFeedback: (no) => t('complaint', { no }),
    promise: (about) => known(PROMISES, about, (state) => t(`promise.${state}`)),
    dunning: (about) => known(DUNNING_STEPS, about, (step) => t(`step.${step}`)),
    approval: (about) => known(APPROVALS, about, (what) => t(`approval.${what}`)),
    suspension: (about) => known(MEASURES, about, (measure) => t(`suspension.${measure}`)),
    visit: () => t('visit'),
    assessment: (about) => known(OCCASIONS, about, (occasion) => t(`assessment.${occasion}`)),
    contract: (no) => t('contract', { no }),
    evidence: (about) => known(EVIDENCE_KINDS, about, (paper) => t('evidence', { paper: t(`paper.${paper}`) })),
    greeting: (about, { customerId }) =>
      customerId === '' ? known(FESTIVALS, about, (festival) => t(`festival.${festival}`)) : t('birthday', { name: about }),
    silence: (about) => t('silence', { date: format.date(about) }),
    incomplete: (about) =>
      t('missing', {
        fields: about
          .split(',')
          .map((field) => known(FIELDS, field, (each) => t(`field.${each}`)))
          .join(' · '),
      }),
  };
  return (row) => words[row.kind]?.(row.about, row) ?? row.about;
}

function known<K extends string>(keys: readonly K[], given: string, word: (key: K) => string): string {
  const key = keys.find((each) => each === given);
  return key === undefined ? given : word(key);
}

import { useTranslations } from 'use-intl';
import type { Complaint, CustomerWait, Reopening } from '../../../../shared/records/complaint.ts';
import { useFormat } from '../../../ui/format.ts';
import { useTimeWords } from '../use-time-words.ts';

interface ChangeWords {
  readonly field: (field: keyof Complaint) => string;
  readonly value: (field: keyof Complaint, value: unknown) => string;
}

const CHOICES: Readonly<Partial<Record<keyof Complaint, string>>> = {
  channel: 'channel',
  kind: 'kind',
  state: 'state',
  solution: 'solution',
};
const TIMES: readonly (keyof Complaint)[] = ['receivedAt', 'contactedAt', 'fedBackAt', 'closedAt'];

/** Fields of a complaint and their values as a reader knows them. */
export function useChangeWords(): ChangeWords {
  const t = useTranslations('complaints');
  const format = useFormat();
  const words = useTimeWords();
  // The names come from the journal.
  const word = t as unknown as { (key: string): string; has: (key: string) => boolean };
  function value(field: keyof Complaint, given: unknown): string {
    if (given === null || given === undefined || given === '') return '—';
    const group = CHOICES[field];
    if (group !== undefined) return word(`${group}.${given as string}`);
    if (TIMES.includes(field)) return words.moment(given as string);
    if (field === 'costFen') return format.money(Number(given));
    if (field === 'quantityKg') return format.tonnes(Number(given));
    if (field === 'satisfied') return t(given === true ? 'yes' : 'no');
    if (Array.isArray(given)) return listOf(field, given);
    return given as string;
  }
  function listOf(field: keyof Complaint, given: readonly unknown[]): string {
    if (given.length === 0) return '—';
    if (field === 'whys') return given.join(' → ');
    if (field === 'waits') return (given as readonly CustomerWait[]).map(waitWords).join(' · ');
    if (field === 'reopenings') return (given as readonly Reopening[]).map(({ why }) => why).join(' · ');
    return format.integer(given.length);
  }
  function waitWords({ from, to, why }: CustomerWait): string {
    return `${words.moment(from)} – ${to === null ? '…' : words.moment(to)} ${why}`;
  }
  return { field: (field) => (word.has(`field.${field}`) ? word(`field.${field}`) : field), value };
}

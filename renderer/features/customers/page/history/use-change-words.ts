import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../ui/format.ts';

interface ChangeWords {
  readonly field: (field: string) => string;
  readonly value: (field: string, value: unknown) => string;
}

const CHOICES: readonly string[] = ['industry', 'stage'];

/** Fields and their values as a reader knows them. */
export function useChangeWords(): ChangeWords {
  const t = useTranslations('words');
  const format = useFormat();
  // The names come from the journal, where every field of the record may appear.
  const word = t as unknown as { (key: string): string; has: (key: string) => boolean };
  function value(field: string, given: unknown): string {
    if (given === null || given === undefined || given === '' || (Array.isArray(given) && given.length === 0)) return '—';
    if (CHOICES.includes(field)) return word(`${field}.${String(given)}`);
    if (field === 'ledgerGrade') return word(`grade.${String(given)}`);
    if (field === 'since') return format.date(String(given));
    if (field === 'declaredAnnualKg') return `${format.tonnes(Number(given))} ${t('unit.t')}`;
    return Array.isArray(given) ? given.map(partName).join('、') : String(given);
  }
  return { field: (field) => (word.has(`field.${field}`) ? word(`field.${field}`) : field), value };
}

/** A contact by its name, a need by its product, a former name by itself. */
function partName(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const { name, product } = part as { readonly name?: string; readonly product?: string };
  return name ?? product ?? '';
}

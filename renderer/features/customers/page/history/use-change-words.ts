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
    if (Array.isArray(given)) return given.length === 0 ? '—' : given.map(partName).join('、');
    const plain = plainText(given);
    if (plain === '') return '—';
    if (CHOICES.includes(field)) return word(`${field}.${plain}`);
    if (field === 'ledgerGrade') return word(`grade.${plain}`);
    if (field === 'since') return format.date(plain);
    if (field === 'declaredAnnualKg') return `${format.tonnes(Number(plain))} ${t('unit.t')}`;
    return plain;
  }
  return { field: (field) => (word.has(`field.${field}`) ? word(`field.${field}`) : field), value };
}

function plainText(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? String(given) : '';
}

/** A contact by its name, a need by its product, a former name by itself. */
function partName(part: unknown): string {
  if (typeof part !== 'object' || part === null) return plainText(part);
  const { name, product } = part as { readonly name?: string; readonly product?: string };
  return name ?? product ?? '';
}

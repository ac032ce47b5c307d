import type { CustomerFilters } from '../../../data/customer-table.ts';

/** Names and joints in the present language. */
export interface FilterWording {
  readonly column: (filter: keyof CustomerFilters) => string;
  readonly value: (filter: keyof CustomerFilters, value: string) => string;
  readonly list: (values: readonly string[]) => string;
  readonly part: (column: string, values: string) => string;
  readonly text: (text: string) => string;
  /** Between the parts. */
  readonly joint: string;
}

const IN_ORDER: readonly (keyof CustomerFilters)[] = [
  'grade',
  'industry',
  'scale',
  'salesRep',
  'region',
  'stage',
  'creditStanding',
  'credit',
];

/** The filter as a sentence part: `grade A or B; industry construction; “jsys”`. '' when nothing is filtered. */
export function filterWords(text: string, filters: CustomerFilters, say: FilterWording): string {
  const parts = IN_ORDER.flatMap((filter) => {
    const values = filters[filter] ?? [];
    return values.length === 0 ? [] : [say.part(say.column(filter), say.list(values.map((value) => say.value(filter, value))))];
  });
  return [...(text.trim() === '' ? [] : [say.text(text.trim())]), ...parts].join(say.joint);
}

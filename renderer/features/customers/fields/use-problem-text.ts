import { useTranslations } from 'use-intl';
import type { FieldProblem } from './read-field.ts';

/** A problem in the user's words. */
export function useProblemText(): (problem: FieldProblem) => string {
  const t = useTranslations('customers.problem');
  // Each text takes the values that its problem carries.
  const say = t as unknown as (code: FieldProblem['code'], values: FieldProblem['values']) => string;
  return ({ code, values }) => say(code, values);
}

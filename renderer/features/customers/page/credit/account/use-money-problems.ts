import { useFormat } from '../../../../../ui/format.ts';
import type { FieldProblem as MoneyProblem } from '../../../../../../shared/rules/5-credit/index.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import type { FieldProblem } from '../../../fields/read-field.ts';
import type { MoneyField } from './read-money.ts';

const PLACES: Readonly<Partial<Record<MoneyProblem['field'], MoneyField>>> = {
  date: 'date',
  dueOn: 'dueOn',
  docNo: 'docNo',
  contractNo: 'contractNo',
  method: 'method',
  of: 'of',
};

/** What the account says to a draft, at the fields of the form; notices keep nothing out and are not among them. */
export function useMoneyProblems(): (problems: readonly MoneyProblem[]) => PartProblems<MoneyField> {
  const format = useFormat();
  return (problems) => {
    const found: Partial<Record<MoneyField, FieldProblem>> = {};
    for (const { field, code, severity, figureFen } of problems) {
      const place = PLACES[field] ?? 'amount';
      if (severity === 'error') found[place] ??= { code, values: { figure: figureFen === null ? '' : format.money(figureFen) } };
    }
    return found;
  };
}
